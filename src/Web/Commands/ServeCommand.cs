using System.CommandLine;
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
            Now = arguments.GetValue(CommonOptions.Now),
            Preview = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == Environments.Development,
        });
        await site.RunAsync(cancellation);
        return 0;
    }
}
