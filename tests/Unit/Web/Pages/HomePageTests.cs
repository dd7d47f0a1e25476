using ConsultHub.Web.Hosting;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>What the home page says of how much is open.</summary>
public sealed class HomePageTests : IDisposable
{
    private readonly TemporaryContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData(0, 0, "No consultations are open.")]
    [InlineData(0, 2, "Two consultations are open.")]
    [InlineData(1, 0, "One consultation is open. One closes within a week.")]
    [InlineData(12, 1, "13 consultations are open. 12 close within a week.")]
    public async Task It_counts_all_that_are_open_and_all_that_close_within_a_week(int soon, int later, string expected)
    {
        for (var i = 0; i < soon; i++)
            content.Consultation($"soon-{i}", "opens: 2026-03-01\ncloses: 2026-03-12");
        for (var i = 0; i < later; i++)
            content.Consultation($"later-{i}", "opens: 2026-03-01\ncloses: 2026-03-31");

        Assert.Equal(expected, await Intro());
    }

    private async Task<string> Intro()
    {
        await using var site = await RunningSite.Start(new SiteOptions(content.Root) { Now = new LocalDateTime(2026, 3, 10, 9, 0) });
        return (await site.Page("/")).QuerySelector("main .intro").Words();
    }
}
