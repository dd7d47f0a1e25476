using ConsultHub.Content.Search;
using NodaTime;

namespace ConsultHub.Tests.Unit.Content.Search;

/// <summary>What can be found, in a form of which any piece reads well.</summary>
public sealed class LibraryDocumentsTests
{
    [Fact]
    public void Headings_items_and_rows_do_not_run_into_each_other()
    {
        using var content = new TemporaryContent();
        content.Consultation("buses", "expected: 2027", "## How we asked\n\n- by post\n- in person\n\n| Way | Share |\n| --- | --- |\n| Post | 40% |\n\nDone!\n\n‘Never.’\n\n![decorative](files/bus.png)\n");
        var document = new LibraryDocuments(content.Load(), Instant.FromUtc(2026, 3, 10, 9, 0)).All[0];
        Assert.Equal("How we asked.\nby post.\nin person.\nWay\u001fShare.\nPost\u001f40%.\nDone!\n‘Never.’", document.Body());
    }

    [Fact]
    public void All_that_a_page_shows_can_be_found()
    {
        using var content = new TemporaryContent();
        content.Consultation("buses", """
            opens: 2026-01-05
            closes: 2026-02-05
            partners: [Marling Wheels]
            statutory: Transport Act
            events:
              - { name: Drop-in at the market, starts: 2026-01-20T10:00, venue: Corn Hall }
            documents:
              - { title: Timetable, url: "https://example.org/t", description: Every route }
            stages:
              - { name: Workshops, date: 2026-03 }
            changes:
              - { on: 2026-01-07, what: Corrected a map, why: It was upside down }
            decision: { maker: Cabinet }
            """);
        content.Write("consultations/buses/index.plain.md", "---\ntitle: Your buses\nsummary: Tell us about buses.\n---\n\nText.\n");
        content.Write("consultations/buses/results.md", "---\npublished: 2026-04-20\ndecision: We kept them.\nthemes:\n  - { said: Nobody waits an hour, answer: 'yes', why: It is too long }\ncommitments:\n  - { what: Run later }\n---\n\nText.\n");
        content.Write("consultations/buses/updates/2026-05-01-later.md", "---\ntitle: Later buses run\n---\n\nText.\n");
        var library = content.Load();

        var before = new LibraryDocuments(library, Instant.FromUtc(2026, 4, 19, 9, 0)).All[0].Body();
        var after = new LibraryDocuments(library, Instant.FromUtc(2026, 5, 1, 9, 0)).All[0].Body();

        Assert.All(
            ["Your buses.", "Tell us about buses.", "Marling Wheels.", "Transport Act.", "Drop-in at the market.", "Timetable.", "Every route.", "Workshops.", "Corrected a map.", "It was upside down.", "Cabinet."],
            words => Assert.Contains(words, before.Split('\n')));
        Assert.All(
            ["We kept them.", "Nobody waits an hour.", "It is too long.", "Run later.", "Later buses run."],
            words =>
            {
                Assert.DoesNotContain(words, before.Split('\n'));
                Assert.Contains(words, after.Split('\n'));
            });
    }

    [Fact]
    public void What_is_withdrawn_is_over_from_that_day_on()
    {
        using var content = new TemporaryContent();
        content.Consultation("buses", "opens: 2026-01-05\ncloses: 2026-06-05\nwithdrawn: { on: 2026-03-02, why: The money is gone. }");
        var library = content.Load();

        Assert.Equal(Instant.FromUtc(2026, 6, 5, 23, 0).ToDateTimeOffset(), new LibraryDocuments(library, Instant.FromUtc(2026, 3, 1, 23, 59)).All[0].Closes);
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 0, 0).ToDateTimeOffset(), new LibraryDocuments(library, Instant.FromUtc(2026, 3, 2, 0, 0)).All[0].Closes);
    }

    [Fact]
    public void How_to_take_part_is_found_until_it_is_over()
    {
        using var content = new TemporaryContent();
        content.Consultation("buses", """
            opens: 2026-01-05
            closes: 2026-02-05
            respond:
              - { post: Freepost Buses, note: No stamp is needed }
            paper:
              - { venue: Marling library, address: 1 High Street }
            events:
              - { name: Drop-in, starts: 2026-01-20T10:00, venue: Corn Hall }
            """, "## Why we are asking\n\nFewer riders.\n\n## How to take part\n\nCome to the trolley shed.\n\n## Later\n\nMore.\n");
        content.Write("consultations/buses/index.plain.md", "## How to tell us\n\nGo to the shed.\n");
        var library = content.Load();
        var open = new LibraryDocuments(library, Instant.FromUtc(2026, 2, 5, 9, 0)).All[0];
        var over = new LibraryDocuments(library, Instant.FromUtc(2026, 2, 6, 9, 0)).All[0];
        string[] words = ["How to take part.", "Come to the trolley shed.", "Go to the shed.", "No stamp is needed.", "Marling library.", "1 High Street.", "Corn Hall."];

        Assert.Equal(words.Order(), words.Intersect(open.Body().Split('\n')).Order());
        Assert.Empty(words.Intersect(over.Body().Split('\n')));
        Assert.Contains("Fewer riders.\nLater.\nMore.", over.Body(), StringComparison.Ordinal);
        Assert.NotEqual(open.Fingerprint, over.Fingerprint);
    }

    [Fact]
    public void What_is_dated_is_found_from_its_day_on()
    {
        using var content = new TemporaryContent();
        content.Consultation("buses", """
            opens: 2026-01-05
            closes: 2026-03-05
            changes:
              - { on: 2026-01-07, what: Corrected a map }
            extended:
              - { from: 2026-02-05, on: 2026-01-20, why: Snow }
            withdrawn: { on: 2026-02-01, why: No money }
            """);
        var library = content.Load();
        SearchDocument On(int month, int day) => new LibraryDocuments(library, Instant.FromUtc(2026, month, day, 9, 0)).All[0];
        string[] words = ["Corrected a map.", "Snow.", "No money."];

        foreach (var (before, after, shown) in new[] { (On(1, 6), On(1, 7), 1), (On(1, 19), On(1, 20), 2), (On(1, 31), On(2, 1), 3) })
        {
            Assert.Equal(words[..(shown - 1)], words.Intersect(before.Body().Split('\n')));
            Assert.Equal(words[..shown], words.Intersect(after.Body().Split('\n')));
            Assert.NotEqual(before.Fingerprint, after.Fingerprint);
        }
    }

    [Fact]
    public void What_is_unchanged_is_taken_over_on_the_same_day_and_made_again_on_the_next()
    {
        using var content = new TemporaryContent();
        content.Consultation("buses").Consultation("bins");
        content.Write("consultations/buses/results.md", "---\npublished: 2026-04-20\ndecision: We kept them.\n---\n\n## What people said\n\nTrolleys.\n");
        var before = new LibraryDocuments(content.Load(), Instant.FromUtc(2026, 4, 19, 9, 0));
        content.Consultation("bins", "expected: 2027", "## Why\n\nWheelie bins.\n");
        var sameDay = new LibraryDocuments(content.Load(), Instant.FromUtc(2026, 4, 19, 20, 0), before);
        Assert.Same(before.All[1], sameDay.All[1]);
        Assert.Contains("Wheelie bins", sameDay.All[0].Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("Trolleys", sameDay.All[1].Body(), StringComparison.Ordinal);
        var nextDay = new LibraryDocuments(content.Load(), Instant.FromUtc(2026, 4, 20, 9, 0), sameDay);
        Assert.Contains("Trolleys", nextDay.All[1].Body(), StringComparison.Ordinal);
        Assert.NotEqual(sameDay.All[1].Fingerprint, nextDay.All[1].Fingerprint);
    }
}
