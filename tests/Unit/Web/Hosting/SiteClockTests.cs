using ConsultHub.Tests.Unit.Web.Pages;
using ConsultHub.Web.Hosting;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>The clock of the site, which can be set to a local time.</summary>
[Collection(SampleSite.Name)]
public sealed class SiteClockTests(SampleSite sample)
{
    [Theory]
    [InlineData("Europe/London", "2026-07-01T08:00:00Z")]
    [InlineData("Pacific/Auckland", "2026-06-30T21:00:00Z")]
    public void A_set_time_is_local_to_the_site(string zone, string expected)
    {
        var clock = new SiteClock(new SiteOptions("x") { Now = new LocalDateTime(2026, 7, 1, 9, 0) });
        Assert.True(clock.IsFixed);
        Assert.Equal(expected, clock.Now(DateTimeZoneProviders.Tzdb[zone]).ToString());
    }

    [Fact]
    public void Otherwise_it_is_that_of_the_world()
    {
        var clock = new SiteClock(new SiteOptions("x") { Clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero)) });
        Assert.False(clock.IsFixed);
        Assert.Equal("2026-03-10T09:00:00Z", clock.Now(DateTimeZone.Utc).ToString());
    }

    [Fact]
    public async Task A_page_says_that_its_time_is_set() =>
        Assert.Contains("10 March 2026", (await sample.Site.Page("/")).QuerySelector(".notices").Words(), StringComparison.Ordinal);
}
