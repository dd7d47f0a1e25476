using ConsultHub.Content.Search.Ranking;
using static ConsultHub.Tests.Unit.Content.Search.Library;

namespace ConsultHub.Tests.Unit.Content.Search.Ranking;

public sealed class TimelinessTests
{
    [Fact]
    public void Open_comes_before_forthcoming_before_newly_closed_before_long_closed_before_withdrawn()
    {
        var open = Document("a", "A") with { Opens = Now.AddDays(-1), Closes = Now.AddDays(1) };
        var timeliness = new Timeliness([
            open,
            open with { Opens = Now.AddDays(1), Closes = Now.AddDays(9) },
            open with { Closes = Now.AddDays(-1) },
            open with { Closes = Now.AddYears(-5) },
            open with { IsWithdrawn = true }]);

        var values = Enumerable.Range(0, 5).Select(place => timeliness.Of(place, Now.ToUnixTimeSeconds())).ToArray();

        Assert.Equal(values.OrderDescending(), values);
        Assert.Equal(5, values.Distinct().Count());
    }

    [Fact]
    public void At_the_instant_of_closing_it_is_open_no_longer()
    {
        var closing = Document("a", "A") with { Opens = Now.AddDays(-1), Closes = Now };
        var timeliness = new Timeliness([closing]);

        Assert.True(timeliness.Of(0, Now.ToUnixTimeSeconds()) < timeliness.Of(0, Now.ToUnixTimeSeconds() - 1));
    }
}
