using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary><c>/health</c> says whether all content loaded.</summary>
public sealed class HealthTests
{
    private const string Dates = "opens: 2026-03-01\ncloses: 2026-03-31";
    private const string Picture = "![The nine streets](https://maps.example/map.png)";
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("expected: 2027", "healthy", 0)]
    [InlineData("expected: soon", "degraded", 1)]
    public async Task It_is_degraded_with_an_error_and_still_in_service(string frontMatter, string status, int errors)
    {
        using var content = new TemporaryContent().Consultation("buses", frontMatter).Consultation("bins");
        await using var site = await RunningSite.Start(content, new FakeTimeProvider(Now));
        using var response = await site.Get("/health");
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        var health = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(status, health.GetProperty("status").GetString());
        Assert.Matches(@"^\d+\.\d+", health.GetProperty("program").GetString());
        Assert.Equal(errors, health.GetProperty("errors").GetArrayLength());
        Assert.Equal(200, await site.Status("/consultations/bins"));
    }

    [Fact]
    public async Task An_error_that_is_excused_is_decided_and_no_longer_one()
    {
        using var content = new TemporaryContent().Consultation("buses", Dates, $"{Picture}\n");
        await using var site = await RunningSite.Start(content, new FakeTimeProvider(Now));
        Assert.Equal(["outside-picture"], await Errors(site));

        content.Consultation("buses", Dates, $"<!-- excuse outside-picture: it is kept by the map office -->\n{Picture}\n");
        site.Store.Reload();

        Assert.Empty(await Errors(site));
    }

    [Fact]
    public async Task An_error_in_both_versions_of_lines_that_git_could_not_join_is_one()
    {
        using var content = new TemporaryContent().Consultation("buses", Dates, $"<<<<<<< HEAD\n{Picture}\n=======\nNo map.\n\n{Picture}\n>>>>>>> north\n");
        await using var site = await RunningSite.Start(content, new FakeTimeProvider(Now));

        Assert.Contains("outside-picture", await Errors(site));
    }

    [Fact]
    public async Task An_error_that_the_council_has_turned_down_is_none()
    {
        using var content = new TemporaryContent(With("outside-picture")).Consultation("buses", Dates, $"{Picture}\n");
        await using var site = await RunningSite.Start(content, new FakeTimeProvider(Now));

        Assert.Empty(await Errors(site));
    }

    [Fact]
    public async Task Nothing_turns_down_an_error_on_account_of_which_a_page_shows_what_it_said_before()
    {
        using var content = new TemporaryContent(With("wrong-value")).Consultation("buses", Dates);
        await using var site = await RunningSite.Start(content, new FakeTimeProvider(Now));

        content.Consultation("buses", "opens: soon\ncloses: 2026-03-31");
        site.Store.Reload();

        Assert.Equal(200, await site.Status("/consultations/buses"));
        Assert.Equal(["wrong-value"], await Errors(site));
    }

    /// <summary>A site whose council has made a warning of what breaks a rule.</summary>
    private static string With(string rule) => $"{Written.SiteText}\nrules:\n  {rule}:\n    severity: warning\n    because: We have decided so\n";

    private static async Task<IReadOnlyList<string?>> Errors(RunningSite site)
    {
        using var health = JsonDocument.Parse(await site.Client.GetStringAsync("/health"));
        var rules = health.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("rule").GetString()).ToList();
        Assert.Equal(rules.Count == 0 ? "healthy" : "degraded", health.RootElement.GetProperty("status").GetString());
        return rules;
    }
}
