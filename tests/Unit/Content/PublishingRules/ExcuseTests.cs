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
