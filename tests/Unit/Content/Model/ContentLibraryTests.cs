using ConsultHub.Content.Model;
using NodaTime;
using NodaTime.Text;

namespace ConsultHub.Tests.Unit.Content.Model;

/// <summary>When pages change by themselves.</summary>
public sealed class ContentLibraryTests
{
    private static readonly ContentLibrary Library = new(Written.Site(),
    [
        Written.Consultation("opens: 2026-03-10T09:00\ncloses: 2026-03-20T17:00", slug: "buses"),
        Written.Consultation("opens: 2026-03-10\ncloses: 2026-03-20\nevents:\n  - name: Talk\n    starts: 2026-03-12T19:00\n    ends: 2026-03-12T20:30", slug: "bins"),
    ]);

    [Theory]
    [InlineData("2026-03-10T00:00:00", "2026-03-10T00:00:00")]
    [InlineData("2026-03-10T08:59:59", "2026-03-10T00:00:00")]
    [InlineData("2026-03-10T09:00:00", "2026-03-10T09:00:00")]
    [InlineData("2026-03-10T23:59:59", "2026-03-10T09:00:00")]
    [InlineData("2026-03-12T20:29:59", "2026-03-12T00:00:00")]
    [InlineData("2026-03-12T20:30:00", "2026-03-12T20:30:00")]
    [InlineData("2026-03-20T17:00:00", "2026-03-20T17:00:00")]
    [InlineData("2026-12-31T12:00:00", "2026-12-31T00:00:00")]
    public void Pages_change_at_openings_closings_ends_of_events_and_at_midnight(string now, string before) =>
        Assert.Equal(Written.At(before), Library.ChangedBefore(Written.At(now)));

    [Theory]
    [InlineData("2026-03-29T00:30:00Z", "2026-03-29T00:00:00Z")]
    [InlineData("2026-03-29T22:59:59Z", "2026-03-29T00:00:00Z")]
    [InlineData("2026-03-29T23:00:00Z", "2026-03-29T23:00:00Z")]
    [InlineData("2026-10-25T12:00:00Z", "2026-10-24T23:00:00Z")]
    [InlineData("2026-10-25T23:59:59Z", "2026-10-24T23:00:00Z")]
    [InlineData("2026-10-26T00:00:00Z", "2026-10-26T00:00:00Z")]
    public void Days_on_which_the_clocks_change_begin_and_end_at_their_own_midnights(string now, string before) =>
        Assert.Equal(At(before), new ContentLibrary(Written.Site(), []).ChangedBefore(At(now)));

    [Theory]
    [InlineData("Pacific/Auckland", "2026-03-10T11:00:00Z")]
    [InlineData("America/New_York", "2026-03-11T04:00:00Z")]
    public void Midnight_is_that_of_the_site(string zone, string midnight)
    {
        var library = new ContentLibrary(Written.Site($"name: Elsewhere\ntime-zone: {zone}"), []);
        Assert.Equal(At(midnight) - Duration.FromDays(1), library.ChangedBefore(At(midnight) - Duration.FromMinutes(1)));
        Assert.Equal(At(midnight), library.ChangedBefore(At(midnight) + Duration.FromMinutes(1)));
    }

    [Fact]
    public void Drafts_can_be_left_out()
    {
        var library = new ContentLibrary(Written.Site(), [Written.Consultation("expected: 2027\ndraft: true"), Written.Consultation("expected: 2027", slug: "bins")]) { Version = 7 };
        Assert.Equal(["bins"], library.Shown(withDrafts: false).Consultations.Select(consultation => consultation.Slug));
        Assert.Null(library.Shown(withDrafts: false).Consultation("buses"));
        Assert.NotNull(library.Consultation("buses"));
        Assert.Equal(7, library.Shown(withDrafts: false).Version);
    }

    private static Instant At(string instant) => InstantPattern.General.Parse(instant).Value;
}
