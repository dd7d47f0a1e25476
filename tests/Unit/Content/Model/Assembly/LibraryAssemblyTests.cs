namespace ConsultHub.Tests.Unit.Content.Model.Assembly;

/// <summary>A consultation whose files say what they said stays the same object, so that what was made of it need not be made again.</summary>
public sealed class LibraryAssemblyTests : IDisposable
{
    private const string Reported = "---\npublished: 2026-04-20\ndecision: We kept the buses.\n---\n\n## What people said\n\nMuch.\n";

    private readonly TemporaryContent content = new TemporaryContent().Consultation("buses").Consultation("bins");

    public void Dispose() => content.Dispose();

    [Fact]
    public void An_edit_of_one_leaves_the_others_as_they_are()
    {
        var before = content.Load();
        content.Consultation("bins", "expected: 2027");
        var after = content.Load();
        Assert.Same(before.Consultation("buses"), after.Consultation("buses"));
        Assert.NotSame(before.Consultation("bins"), after.Consultation("bins"));
        Assert.Null(after.Consultation("bins")!.Opens);
    }

    [Theory]
    [InlineData("results.md", Reported)]
    [InlineData("index.plain.md", "---\ntitle: Buses\nsummary: Say which.\n---\n\n## Why\n\nMoney.\n")]
    [InlineData("updates/2026-03-05-more-time.md", "---\ntitle: More time\n---\n\nOne more week.\n")]
    [InlineData("files/map.pdf", "map")]
    public void Another_file_of_it_makes_it_anew_when_it_comes_changes_and_goes(string file, string text)
    {
        var path = $"consultations/buses/{file}";
        var before = content.Load().Consultation("buses");
        var with = content.Write(path, text).Load().Consultation("buses");
        Assert.NotEqual(before, with);
        var changed = content.Write(path, text + "\nMore.\n").Load().Consultation("buses");
        Assert.NotEqual(with, changed);
        Assert.Same(changed, content.Consultation("bins", "expected: 2028").Load().Consultation("buses"));
        var without = content.Delete(path).Load().Consultation("buses")!;
        Assert.NotEqual(changed, without);
        Assert.Null(without.Results ?? (object?)without.Plain);
        Assert.Empty(without.Updates);
        Assert.Empty(without.Files);
    }

    [Fact]
    public void Another_vocabulary_makes_all_anew()
    {
        var before = content.Consultation("buses", "expected: 2027\ntopics: [transport]").Load();
        content.Write("site.yml", Written.SiteText.Replace("transport: Transport and roads", "travel: Travel", StringComparison.Ordinal));
        var after = content.Load();
        Assert.NotSame(before.Consultation("bins"), after.Consultation("bins"));
        Assert.Empty(after.Consultation("buses")!.Topics);
    }

    [Fact]
    public void A_file_that_is_missing_is_reported_at_each_load()
    {
        content.Consultation("buses", "expected: 2027\ndocuments:\n  - title: Map\n    file: map.pdf");
        Assert.Contains(content.Found(), found => found.EndsWith(" missing-file", StringComparison.Ordinal));
        content.Consultation("bins", "expected: 2028");
        Assert.Contains(content.Found(), found => found.EndsWith(" missing-file", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_change_when_an_edited_consultation_does()
    {
        content.Load();
        content.Consultation("bins", "opens: 2026-03-04T09:00\ncloses: 2026-03-31");
        Assert.Equal(Written.At("2026-03-04T09:00:00"), content.Load().ChangedBefore(Written.At("2026-03-04T12:00:00")));
        content.Consultation("bins", "opens: 2026-03-04T10:00\ncloses: 2026-03-31");
        Assert.Equal(Written.At("2026-03-04T10:00:00"), content.Load().ChangedBefore(Written.At("2026-03-04T12:00:00")));
    }

    [Fact]
    public void Results_without_a_page_beside_a_stray_file_at_the_top_are_told_of_and_take_nothing_down()
    {
        content.Write("notes.txt", "notes").Write("consultations/trams/results.md", Reported);
        Assert.Equal(["consultations/trams/results.md:1:1 no-index", "notes.txt:1:1 unknown-file"], content.Found());
        Assert.Equal(2, content.Load().Consultations.Count);
    }
}
