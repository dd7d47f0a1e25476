using System.Text;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Tests.Unit.Content.Files;

/// <summary>One bad file never takes the others down.</summary>
public sealed class PipelineFaultTests : IDisposable
{
    private const string Index = "consultations/buses/index.md";
    private readonly TemporaryContent content = new TemporaryContent().Consultation("bins");

    // Not to be listed one by one beforehand: the test runner would write down every byte of the file that is too large, which took half a minute.
    public static TheoryData<string, byte[], string> BadBytes => new()
    {
        { "invalid UTF-8", [.. Encoding.UTF8.GetBytes("---\ntitle: Caf"), 0xE9, (byte)'\n'], $"{Index}:2:11 not-utf-8" },
        { "invalid UTF-8 at the start", [0xFF, 0x41], $"{Index}:1:1 not-utf-8" },
        { "UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("---\n")).ToArray(), $"{Index}:1:1 not-utf-8" },
        { "UTF-16, the other way round", [0xFE, 0xFF, 0, 0x2D], $"{Index}:1:1 not-utf-8" },
        { "a NUL", Encoding.UTF8.GetBytes("---\ntitle: A\0B\n---\n"), $"{Index}:2:9 not-text" },
        { "an empty file", [], $"{Index}:1:1 no-front-matter" },
        { "too large a file", new byte[SourceText.MostBytes + 1], $"{Index}:1:1 too-large" },
        { "quotes in quotes", Encoding.UTF8.GetBytes(Written.Text("expected: 2027", new string('>', 5000))), $"{Index}:1:1 too-deep" },
    };

    [Theory]
    [MemberData(nameof(BadBytes), DisableDiscoveryEnumeration = true)]
    public void A_file_that_cannot_be_read_is_told_and_left_out(string what, byte[] bytes, string found)
    {
        Assert.Equal([found], content.Write(Index, bytes).Found());
        Assert.True(content.Load().Consultation("buses") is null, what);
        Assert.NotNull(content.Load().Consultation("bins"));
    }

    [Theory]
    [MemberData(nameof(BadBytes), DisableDiscoveryEnumeration = true)]
    public void A_page_whose_file_breaks_keeps_what_it_said_last(string what, byte[] bytes, string found)
    {
        Assert.Equal("Bus routes", content.Consultation("buses").Load().Consultation("buses")!.Title);
        Assert.Equal([found], content.Write(Index, bytes).Found());
        Assert.True(content.Load().Consultation("buses")?.Title == "Bus routes", what);
        content.Write(Index, Written.Text("expected: 2027").Replace("Bus routes", "New routes", StringComparison.Ordinal));
        Assert.Equal("New routes", content.Load().Consultation("buses")!.Title);
        Assert.Empty(content.Found());
    }

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_other_systems_do_not_matter()
    {
        var text = Written.Text("expected: 2027\ncolour: red", "## Why\n\nBecause.").Replace("\n", "\r\n", StringComparison.Ordinal);
        content.Write(Index, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]);
        Assert.Equal([$"{Index}:8:1 unknown-key"], content.Found());
        Assert.Equal("Why", content.Load().Consultation("buses")!.Body.Headings.Single().Text);
    }

    [Fact]
    public void A_control_character_is_told_and_shown_as_a_space()
    {
        var text = Written.Text("expected: 2027", "## New\u000Bbins\n").Replace("Bus routes", "Bus\u0007routes", StringComparison.Ordinal)
            .Replace("Which buses should run in the evening?", "\"Which\\x0Bbuses,\\tand when?\"", StringComparison.Ordinal);
        Assert.Equal([$"{Index}:2:11 not-text", $"{Index}:3:10 not-text"], content.Write(Index, text).Found());
        var shown = content.Load().Consultation("buses")!;
        Assert.Equal(("Bus routes", "Which buses,\tand when?"), (shown.Title, shown.Summary));
        Assert.Equal("New bins", shown.Body.Headings.Single().Text);
    }

    [Fact]
    public void Of_two_folders_with_one_slug_the_first_is_shown()
    {
        content.Consultation("2025/bins", "expected: 2027").Consultation("2026/bins", "expected: 2028");
        Assert.Equal(["consultations/2026/bins/index.md:1:1 duplicate-address", "consultations/bins/index.md:1:1 duplicate-address"], content.Found());
        Assert.Equal("2027", content.Load().Consultation("bins")!.Expected!.Written);
    }

    [Fact]
    public void Results_never_join_a_consultation_of_the_same_slug_in_another_folder()
    {
        content.Consultation("2025/bins", "expected: 2027").Write("consultations/2026/bins/results.md", "---\npublished: 2026-01-01\n---\n");
        Assert.Null(content.Load().Consultation("bins")!.Results);
        Assert.Contains("consultations/2026/bins/results.md:1:1 no-index", content.Found());
    }

    [Fact]
    public void A_year_folder_is_no_part_of_the_address()
    {
        content.Consultation("2026/trams", "expected: 2027").Consultation("2027", "expected: 2027").Write("consultations/2027/files/a.pdf", "%PDF");
        Assert.Empty(content.Found());
        Assert.Equal(["2027", "bins", "trams"], content.Load().Consultations.Select(consultation => consultation.Slug));
        Assert.Equal(["a.pdf"], content.Load().Consultation("2027")!.Files.Keys);
    }

    [Theory]
    [InlineData("consultations/Buses/index.md", "bad-name", "'buses'")]
    [InlineData("consultations/buses & trams/index.md", "bad-name", "'buses-trams'")]
    [InlineData("pages/Über uns.md", "bad-name", "'uber-uns'")]
    [InlineData("strategy/plan/01-A.md", "bad-name", "'a'")]
    [InlineData("consultations/bins/idnex.md", "unknown-file", "Did you mean 'index.md'?")]
    [InlineData("consultations/bins/plan.pdf", "unknown-file", "'files' folder")]
    [InlineData("consultations/bins/files/maps/plan.pdf", "unknown-file", "right into 'files'")]
    [InlineData("consultations/2026/bins/files/maps/north/plan.pdf", "unknown-file", "right into 'files'")]
    [InlineData("sit.yml", "unknown-file", "Did you mean 'site.yml'?")]
    [InlineData("strategy/plan.md", "unknown-file", "")]
    [InlineData("consultations/bins/updates/deep/2026-01-01-a.md", "unknown-file", "")]
    public void A_file_in_the_wrong_place_or_of_the_wrong_name_is_told(string path, string rule, string suggestion)
    {
        var fault = Assert.Single(content.Write(path, Written.Text("expected: 2027")).Load().Diagnostics);
        Assert.Equal($"{path}:1:1 {rule}", TemporaryContent.InShort(fault));
        Assert.Contains(suggestion, fault.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("consultations/index.md", "Make a folder for it")]
    [InlineData("consultations/housing/rents/index.md", "Move the folder 'rents' to 'consultations/rents', or into the folder of the year")]
    [InlineData("consultations/year/2026/rents/index.md", "Move the folder 'rents' to 'consultations/2026/rents'.")]
    [InlineData("consultations/2026/spring/rents/index.md", "Move the folder 'rents' to 'consultations/2026/rents'.")]
    [InlineData("strategy/index.md", "Make a folder for it")]
    [InlineData("strategy/2026/housing/index.md", "Move the folder 'housing' to 'strategy/housing'.")]
    [InlineData("consultation/2026/rents/index.md", "Name the folder 'consultations'.")]
    [InlineData("consultations/20266/rents/index.md", "Name the folder after a year in four figures")]
    public void A_page_that_nobody_would_see_is_an_error_with_the_place_where_it_belongs(string path, string suggestion)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        if (folder.Count(letter => letter == '/') > 1)
            content.Write($"{folder}results.md", "---\npublished: 2026-01-01\n---\n").Write($"{folder}files/a.pdf", "%PDF");
        var fault = Assert.Single(content.Write(path, Written.Text("expected: 2027")).Load().Diagnostics);
        Assert.Equal((Severity.Error, $"{path}:1:1 unknown-file"), (fault.Severity, TemporaryContent.InShort(fault)));
        Assert.StartsWith(suggestion, fault.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_files_and_folders_are_passed_over() =>
        Assert.Empty(content.Write(".git/config", "x").Write("consultations/bins/.index.md.swp", "x").Write(".DS_Store", "x").Found());

    [Fact]
    public void A_link_to_another_place_is_not_followed()
    {
        File.CreateSymbolicLink(content.PathOf("consultations/bins/files"), "/etc");
        Directory.CreateSymbolicLink(content.PathOf("pages"), content.Root);
        File.CreateSymbolicLink(content.PathOf("consultations/bins/results.md"), content.PathOf("site.yml"));
        Assert.Equal(["consultations/bins/files:1:1 link-in-content", "consultations/bins/results.md:1:1 link-in-content", "pages:1:1 link-in-content"], content.Found());
        Assert.Empty(content.Load().Consultation("bins")!.Files);
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(content.PathOf("consultations/buses"));
        await System.Diagnostics.Process.Start("mkfifo", [content.PathOf(Index)]).WaitForExitAsync();

        Assert.Equal([$"{Index}:1:1 no-front-matter"], await Task.Run(content.Found).WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_told()
    {
        // Nothing is unreadable for the superuser, so a file that went away while it was listed stands for it.
        var gone = Layout.Classify(Index, content.PathOf(Index), default)!;
        var found = new List<ConsultHub.Content.Diagnostics.Diagnostic>();
        Assert.Null(SourceText.Read(gone, found));
        Assert.Equal($"{Index}:1:1 unreadable", TemporaryContent.InShort(Assert.Single(found)));
    }

    [Theory]
    [InlineData(Index, "buses")]
    [InlineData("site.yml", "Testshire Council")]
    public void A_file_that_can_be_read_again_is_read_though_nobody_wrote_to_it(string path, string says)
    {
        content.Consultation("buses", "expected: 2027");
        using (Lock(path))
            Assert.Equal([$"{path}:1:1 unreadable"], content.Found());

        Assert.Empty(content.Found());
        Assert.Contains(says, content.Load().Consultations.Select(consultation => consultation.Slug).Append(content.Load().Site.Name));
    }

    [Fact]
    public void While_a_file_cannot_be_read_nothing_is_put_together_anew()
    {
        content.Consultation("buses", "expected: 2027");
        using var locked = Lock(Index);

        Assert.Same(content.Load(), content.Load());
    }

    [Fact]
    public void A_document_without_its_file_is_told_where_it_is_named()
    {
        content.Consultation("buses", "expected: 2027\ndocuments:\n  - title: Plan\n    file: plan.pdf\nequality:\n  file: eia.odt").Write("consultations/buses/files/plna.pdf", "%PDF");
        Assert.Equal([$"{Index}:10:11 missing-file", $"{Index}:12:9 missing-file"], content.Found());
        Assert.Equal("Did you mean 'plna.pdf'?", content.Load().Diagnostics[0].Suggestion);
        Assert.NotNull(content.Load().Consultation("buses"));
    }

    [Fact]
    public void Without_site_yml_the_rest_is_still_served()
    {
        content.Delete("site.yml");
        Assert.Equal(["site.yml:1:1 no-site"], content.Found());
        Assert.NotNull(content.Load().Consultation("bins"));
    }

    [Fact]
    public void A_site_that_breaks_keeps_its_name_and_its_vocabularies()
    {
        content.Consultation("buses", "expected: 2027\ntopics: [transport]").Load();
        content.Write("site.yml", "name: [broken");
        Assert.Equal("Testshire Council", content.Load().Site.Name);
        Assert.Equal(["transport"], content.Load().Consultation("buses")!.Topics);
    }

    [Fact]
    public void A_page_that_was_kept_names_nothing_that_the_site_no_longer_has()
    {
        content.Consultation("buses", "expected: 2027\ntopics: [transport, waste]\nareas: [south]\naudiences: [carers]").Load();
        content.Write(Index, "broken").Write("site.yml", "name: Testshire\ntopics: {waste: Waste}");
        var kept = content.Load().Consultation("buses")!;
        Assert.Equal(["waste"], kept.Topics);
        Assert.Empty(kept.Areas);
        Assert.Empty(kept.Audiences);
    }

    [Fact]
    public void A_new_id_is_known_to_files_that_were_read_before()
    {
        content.Consultation("buses", "expected: 2027\ntopics: [parks]");
        Assert.Equal([$"{Index}:8:10 unknown-id"], content.Found());
        content.Write("site.yml", Written.SiteText.Replace("waste:", "parks: Parks\n  waste:", StringComparison.Ordinal));
        Assert.Empty(content.Found());
        Assert.Equal(["parks"], content.Load().Consultation("buses")!.Topics);
    }

    [Fact]
    public void A_deleted_page_is_gone()
    {
        Assert.NotNull(content.Load().Consultation("bins"));
        Assert.Null(content.Delete("consultations/bins/index.md").Load().Consultation("bins"));
    }

    [Fact]
    public void A_page_cannot_take_an_address_of_the_site()
    {
        content.Write("pages/glossary.md", "---\ntitle: Mine\n---\n").Write("pages/about.md", "---\ntitle: About\n---\n");
        Assert.Equal(["pages/glossary.md:1:1 duplicate-address"], content.Found());
        Assert.Equal(["about"], content.Load().Pages.Select(page => page.Name));
    }

    [Fact]
    public void A_chapter_cannot_take_the_address_of_the_whole_document()
    {
        content.Write("strategy/plan/index.md", "---\ntitle: Plan\nsummary: What we plan.\n---\n")
            .Write("strategy/plan/01-print.md", "---\ntitle: How to print\n---\n").Write("strategy/plan/02-two.md", "---\ntitle: Two\n---\n");
        Assert.Equal(["strategy/plan/01-print.md:1:1 duplicate-address"], content.Found());
        Assert.Equal(["two"], content.Load().Strategy.Single().Chapters.Select(chapter => chapter.Name));
    }

    [Fact]
    public void Of_two_chapters_with_the_address_of_the_whole_document_neither_is_said_to_be_shown()
    {
        content.Write("strategy/plan/index.md", "---\ntitle: Plan\nsummary: What we plan.\n---\n")
            .Write("strategy/plan/01-print.md", "---\ntitle: How to print\n---\n").Write("strategy/plan/02-print.md", "---\ntitle: Where to print\n---\n");
        Assert.All(content.Load().Diagnostics, found => Assert.EndsWith("so this chapter is not shown.", found.Message, StringComparison.Ordinal));
        Assert.Equal(2, content.Load().Diagnostics.Count);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_content() =>
        Assert.Throws<DirectoryNotFoundException>(() => new ConsultHub.Content.ContentPipeline(content.PathOf("nowhere")).Load());

    [Fact]
    public void Records_as_awkward_as_real_ones_are_shown()
    {
        var title = new string('W', 780) + " & <b> end";
        content.Write("consultations/long/index.md", Written.Text("opens: 2020-01-01\ncloses: 2216-08-01").Replace("Bus routes", $"'{title}'", StringComparison.Ordinal))
            .Write("consultations/entities/index.md", Written.Text("expected: 2027", "&lt;p&gt; www.x.example/ü [not a link] (x)").Replace("Bus routes", "Caf&eacute; &amp; <i>bar</i>", StringComparison.Ordinal))
            .Consultation("same", "expected: 2027").Consultation("same-again", "expected: 2027")
            .Consultation("backwards", "opens: 2026-03-31\ncloses: 2026-03-01");
        Assert.Equal(["consultations/backwards/index.md:8:9 ends-before-start"], content.Found());
        Assert.Equal(title, content.Load().Consultation("long")!.Title);
        Assert.Equal("Caf&eacute; &amp; <i>bar</i>", content.Load().Consultation("entities")!.Title);
        Assert.Equal(2216, content.Load().Consultation("long")!.Closes!.Date.Year);
        Assert.Equal(5, content.Load().Consultations.Count);
    }

    // The superuser may read what nobody may, but not what another has locked.
    private FileStream Lock(string path) => new(content.PathOf(path), FileMode.Open, FileAccess.Read, FileShare.None);

    public void Dispose() => content.Dispose();
}
