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
        {
            await Console.Error.WriteLineAsync($"There is no folder {content.FullName}.");
            return 2;
        }

        await using var site = SiteApplication.Build(new SiteOptions(content.FullName)
        {
            Urls = arguments.GetValue(Urls),
            IndexDirectory = IndexDirectory(content),
            Now = arguments.GetValue(CommonOptions.Now),
            Preview = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == Environments.Development,
        });
        try
        {
            await site.RunAsync(cancellation);
            return 0;
        }
        catch (IOException fault)
        {
            await Console.Error.WriteLineAsync($"{fault.Message} Choose another address with --urls, for example --urls http://localhost:5001.");
            return 2;
        }
    }

    // Outside the content folder, which is a Git checkout, and one for each content folder.
    private static string IndexDirectory(DirectoryInfo content)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.FullName)))[..16];
        var caches = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Path.Combine(caches.Length > 0 ? caches : Path.GetTempPath(), "consulthub", name);
    }
}
