using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class ExcuseTests : IDisposable
{
    private const string About = "pages/about.md";
    private const string Index = "consultations/2026/bins/index.md";
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Fact]
    public void A_comment_with_a_reason_excuses_the_finding_on_the_line_below()
    {
        council.Replace(About, "We are a council.", "<!-- excuse capitals: the sign says so -->\nThe sign says STOP here.");

        Assert.Empty(council.Check());
    }

    [Fact]
    public void It_excuses_one_finding_and_not_the_next()
    {
        council.Replace(About, "We are a council.", "<!-- excuse capitals: the sign says so -->\nThe sign says STOP and NEVER here.");

        Assert.Equal("capitals", Assert.Single(council.Check()).Rule);
    }

    [Fact]
    public void Without_a_reason_it_excuses_nothing_and_is_reported()
    {
        council.Replace(About, "We are a council.", "<!-- excuse capitals: -->\nThe sign says STOP here.");

        Assert.Equal(["excuse-without-reason", "capitals"], council.Check().Select(found => found.Rule));
    }

    [Fact]
    public void In_the_front_matter_it_is_a_YAML_comment()
    {
        council.Replace(Index, "    address: 1 Green Lane, Millbrook\n", "");
        council.Replace(Index, "  - name: Evening talk", "  # excuse event-place: everyone in the village knows the hall\n  - name: Evening talk");

        Assert.Empty(council.Check());
    }

    [Fact]
    public void A_longer_line_of_hyphens_does_not_end_the_front_matter()
    {
        council.Replace(Index, "title: New bins", "----: x\ntitle: New bins");
        council.Replace(Index, "    address: 1 Green Lane, Millbrook\n", "");
        council.Replace(Index, "  - name: Evening talk", "  # excuse event-place: everyone in the village knows the hall\n  - name: Evening talk");

        Assert.Equal(["unknown-key"], council.Check().Select(found => found.Rule));
    }

    [Fact]
    public void What_is_missing_from_the_front_matter_is_excused_at_its_top()
    {
        council.Replace(Index, "results-due: 2026-03-13\n", "");
        council.Replace(Index, "title: New bins", "# excuse no-results-due: the vote has no date yet\ntitle: New bins");

        Assert.Empty(council.Check());
    }

    [Fact]
    public void An_excuse_for_a_rule_that_does_not_exist_offers_the_nearest()
    {
        council.Replace(About, "We are a council.", "<!-- excuse capitol: the sign says so -->\n\nWe are a council.");

        Assert.Contains("capitals", Assert.Single(council.Check()).Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void What_keeps_a_page_from_its_readers_cannot_be_excused()
    {
        council.Replace(Index, "kind: consultation", "# excuse wrong-value: we call it special\nkind: special");

        Assert.Equal([(Severity.Warning, "excuse-refused"), (Severity.Error, "wrong-value")], council.Check().Where(found => found.Place.Path == Index).Select(found => (found.Severity, found.Rule)));
    }

    [Theory]
    [InlineData("site.yml", "name: ")]
    [InlineData("glossary.yml", "")]
    public void What_keeps_all_that_a_file_says_from_its_readers_cannot_be_excused(string file, string before)
    {
        var text = council.Read(file);
        council.Write(file, $"# excuse unreadable-yaml: we like it\n{before}'\n{text}");

        Assert.Equal([(Severity.Warning, "excuse-refused"), (Severity.Error, "unreadable-yaml")], council.Check().Where(found => found.Place.Path == file).Select(found => (found.Severity, found.Rule)));
    }

    [Fact]
    public void An_error_on_a_page_that_is_shown_all_the_same_can_be_excused()
    {
        council.Replace(About, "We are a council.", "<!-- excuse outside-picture: it is theirs -->\n![A map of the nine streets](https://maps.example/map.png)");

        Assert.Empty(council.Check());
    }

    [Theory]
    [InlineData("off")]
    [InlineData("advice")]
    public void What_keeps_a_page_from_its_readers_cannot_be_turned_down(string severity)
    {
        council.Replace("site.yml", "rules: {}", $"rules:\n  wrong-value:\n    severity: {severity}\n    because: We like it");
        council.Replace(Index, "kind: consultation", "kind: special");

        Assert.Contains((Severity.Error, "wrong-value"), council.Check().Select(found => (found.Severity, found.Rule)));
    }

    [Fact]
    public void What_keeps_a_whole_folder_from_its_readers_cannot_be_turned_down()
    {
        council.Replace("site.yml", "rules: {}", "rules:\n  no-index:\n    severity: off\n    because: We like it");
        council.Write("consultations/2026/more/files/map.csv", "a,b\n");

        Assert.Contains((Severity.Error, "no-index"), council.Check().Select(found => (found.Severity, found.Rule)));
    }

    [Fact]
    public void A_warning_that_was_turned_up_can_be_excused()
    {
        council.Replace("site.yml", "rules: {}", "rules:\n  heading-level:\n    severity: error\n    because: We read with the keyboard");
        council.Replace(About, "We are a council.", "We are a council.\n\n<!-- excuse heading-level: a quotation -->\n#### More\n\nAsk us.");

        Assert.Empty(council.Check());
    }

    [Fact]
    public void A_rule_that_is_off_with_a_reason_finds_nothing()
    {
        council.Replace("site.yml", "rules: {}", "rules:\n  capitals:\n    severity: off\n    because: We paint signs");
        council.Replace(About, "We are a council.", "The sign says STOP here.");

        Assert.Empty(council.Check());
    }

    [Fact]
    public void A_rule_can_be_turned_up()
    {
        council.Replace("site.yml", "rules: {}", "rules:\n  capitals:\n    severity: error\n    because: Our readers asked for it");
        council.Replace(About, "We are a council.", "The sign says STOP here.");

        Assert.Equal(Severity.Error, Assert.Single(council.Check()).Severity);
    }
}
