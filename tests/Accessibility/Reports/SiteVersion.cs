using System.Text.Json;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>The version of a site's program, from its <c>/health</c>.</summary>
public static class SiteVersion
{
    /// <returns>The version; empty where the site does not tell.</returns>
    public static async Task<string> Of(string origin)
    {
        using var client = new HttpClient();
        try
        {
            using var health = JsonDocument.Parse(await client.GetStringAsync(new Uri(origin + "/health")));
            return health.RootElement.TryGetProperty("program", out var program) ? program.GetString() ?? "" : "";
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or InvalidOperationException)
        {
            return "";
        }
    }
}
