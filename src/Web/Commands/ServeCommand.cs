using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Commands;

/// <summary>Serves the site.</summary>
internal static class ServeCommand
{
    public static Option<string?> Urls { get; } = new("--urls") { Description = "Where to listen, for example http://localhost:8080." };

    public static async Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        var content = CommonOptions.ContentFolder(arguments.GetValue(CommonOptions.Content));
        if (!content.Exists)
            return CannotRun.Without(content, arguments);
        await using var site = SiteApplication.Build(new SiteOptions(content.FullName)
        {
            Urls = arguments.GetValue(Urls),
            IndexDirectory = IndexDirectory(content, UserData()),
            Now = arguments.GetValue(CommonOptions.Now),
        });
        try
        {
            await site.RunAsync(cancellation);
            return 0;
        }
        catch (Exception fault) when (fault is IOException or FormatException)
        {
            return CannotRun.Because($"{fault.Message} Choose another address with --urls, for example --urls http://localhost:5001.", arguments);
        }
    }

    /// <summary>Where the index of a content folder is kept: outside that folder, which is a Git checkout.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="data">The user's folder for data; empty where there is none.</param>
    /// <returns>Null for a temporary place: in a folder that all may write to, a name that can be foreseen could be taken by somebody else.</returns>
    internal static string? IndexDirectory(DirectoryInfo content, string data)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.FullName)))[..16];
        return data.Length > 0 ? Path.Combine(data, "consulthub", name) : null;
    }

    // Named even where it does not exist yet, as with a new user account.
    private static string UserData() => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
}
