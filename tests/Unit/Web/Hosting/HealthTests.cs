using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary><c>/health</c> says whether all content loaded.</summary>
public sealed class HealthTests
{
    [Theory]
    [InlineData("expected: 2027", "healthy", 0)]
    [InlineData("expected: soon", "degraded", 1)]
    public async Task It_is_degraded_with_an_error_and_still_in_service(string frontMatter, string status, int errors)
    {
        using var content = new TemporaryContent().Consultation("buses", frontMatter).Consultation("bins");
        await using var site = await RunningSite.Start(content, new FakeTimeProvider(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero)));
        using var response = await site.Get("/health");
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        var health = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(status, health.GetProperty("status").GetString());
        Assert.Matches(@"^\d+\.\d+", health.GetProperty("program").GetString());
        Assert.Equal(errors, health.GetProperty("errors").GetArrayLength());
        Assert.Equal(200, await site.Status("/consultations/bins"));
    }
}
