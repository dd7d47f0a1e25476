using System.Xml.Linq;
using Ical.Net.CalendarComponents;
using Microsoft.Extensions.Time.Testing;

namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>What is put right without a word still reaches those who have it already.</summary>
public sealed class CorrectionTests : IAsyncLifetime
{
    private const string Meetings = """
        opens: 2026-05-01
        closes: 2026-05-31
        events:
          - name: 会议
            starts: 2026-05-04T18:00
          - name: Drop-in
            starts: 2026-05-05T18:00
          - name: مجلس
            starts: 2026-05-06T18:00
        """;

    private const string OtherOrder = """
        opens: 2026-05-01
        closes: 2026-06-14
        events:
          - name: مجلس
            starts: 2026-05-06T18:00
          - name: Drop-in
            starts: 2026-05-05T18:00
          - name: 会议
            starts: 2026-05-04T19:30
        """;

    private readonly TemporaryContent content = new();
    private RunningSite site = null!;

    public async Task InitializeAsync()
    {
        content.Consultation("meetings", Meetings)
            .Write("strategy/plan/index.md", "---\ntitle: Plan\nsummary: A plan.\nadopted: 2020-01-01\n---\n")
            .Write("strategy/plan/01-one.md", "---\ntitle: One\n---\n\nText.\n")
            .Write("strategy/plan/02-two.md", "---\ntitle: Two\n---\n\nText.\n")
            .Write("not-consulting/doors.md", "---\ntitle: Doors\nsummary: Fire doors.\ndecided: 2025-06-01\ncontact:\n  name: Team\n  email: team@council.example\nreason: urgent\n---\n\nText.\n");
        site = await RunningSite.Start(content, new FakeTimeProvider(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero)));
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task A_date_that_is_put_right_is_newer_for_every_calendar()
    {
        var before = await Entries();
        content.Consultation("meetings", OtherOrder);
        site.Store.Reload();
        var after = await Entries();

        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        foreach (var (name, entry) in after)
        {
            Assert.True(entry.Sequence > before[name].Sequence, $"{name} has the sequence {entry.Sequence}.");
            Assert.True(entry.LastModified!.AsUtc > before[name].LastModified!.AsUtc);
        }
    }

    [Fact]
    public async Task An_extension_that_is_told_is_newer_where_the_times_of_files_say_nothing()
    {
        var before = await EntriesOfLaterFile(Meetings);
        var after = await EntriesOfLaterFile(Meetings.Replace("closes: 2026-05-31", "closes: 2026-06-14\nextended:\n  - { from: 2026-05-31, on: 2026-03-01, why: Snow }", StringComparison.Ordinal));

        Assert.All(after, pair => Assert.Equal(before[pair.Key].Sequence + 1, pair.Value.Sequence));
    }

    [Fact]
    public async Task An_event_keeps_its_id_whatever_its_script_and_its_place_in_the_list()
    {
        var before = await Entries();
        content.Consultation("meetings", OtherOrder);
        site.Store.Reload();
        var after = await Entries();

        Assert.Distinct(before.Values.Select(entry => entry.Uid));
        Assert.All(after, pair => Assert.Equal(before[pair.Key].Uid, pair.Value.Uid));
        Assert.StartsWith("meetings-event-drop-in@", after["Drop-in: Bus routes"].Uid, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strategy/plan/02-two.md", "/strategy/plan/two", "/strategy/plan", "/strategy")]
    [InlineData("strategy/plan/index.md", "/strategy/plan", "/strategy")]
    [InlineData("not-consulting/doors.md", "/not-consulting/doors", "/not-consulting")]
    public async Task A_text_that_is_put_right_has_a_new_date_in_the_sitemap_and_its_neighbours_keep_theirs(string file, params string[] pages)
    {
        var before = await Changes();
        content.Write(file, await File.ReadAllTextAsync(content.PathOf(file)) + "\nMore.\n");
        site.Store.Reload();
        var after = await Changes();

        Assert.Equal(pages.Order(), after.Where(page => page.Value != before[page.Key]).Select(page => page.Key).Order());
        Assert.All(pages, page => Assert.True(string.CompareOrdinal(after[page], before[page]) > 0));
    }

    /// <summary>As after a clone onto a machine whose clock is ahead.</summary>
    private async Task<Dictionary<string, CalendarEvent>> EntriesOfLaterFile(string keys)
    {
        content.Consultation("meetings", keys);
        File.SetLastWriteTimeUtc(content.PathOf("consultations/meetings/index.md"), new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        site.Store.Reload();
        return await Entries();
    }

    private async Task<Dictionary<string, CalendarEvent>> Entries() =>
        Ical.Net.Calendar.Load(await site.Client.GetStringAsync("/consultations/meetings/dates.ics"))!.Events.ToDictionary(entry => entry.Summary!);

    private async Task<Dictionary<string, string?>> Changes() => XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Root!.Elements()
        .ToDictionary(url => new Uri(url.Elements().First().Value).AbsolutePath, url => url.Elements().ElementAtOrDefault(1)?.Value);
}
