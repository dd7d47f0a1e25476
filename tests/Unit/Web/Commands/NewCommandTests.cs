using ConsultHub.Web.Commands;
using ConsultHub.Web.Hosting;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Commands;

public sealed class NewCommandTests
{
    [Theory]
    [InlineData("Europe/London", 10)]
    [InlineData("Pacific/Auckland", 11)]
    public void Today_is_the_day_where_the_council_is(string zone, int day)
    {
        using var content = new TemporaryContent($"name: Council\ntime-zone: {zone}\n");
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 10, 20, 0, 0, TimeSpan.Zero));

        Assert.Equal(new LocalDate(2026, 3, day), NewCommand.Today(new SiteOptions(content.Root) { Clock = clock }));
    }
}
