using ConsultHub.Content;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.PublishingRules;
using ConsultHub.Content.PublishingRules.Accessibility;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class FailedRulesTests : IDisposable
{
    private const string About = "pages/about.md";
    private const string Index = "consultations/2026/bins/index.md";
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Fact]
    public void A_rule_that_fails_on_one_page_is_told_there_and_the_other_pages_and_rules_are_checked()
    {
        council.Replace(About, "We are a council.", "You MUST reply.");
        council.Replace(Index, "Our bins are full by Friday.", "You MUST reply.");

        var found = Check(new FailsOn("no-subject", About), new Capitals());

        Assert.Equal([("capitals", Index), ("check-failed", About), ("capitals", About)], found.Select(finding => (finding.Rule, finding.Place.Path)));
        Assert.Contains($"'{About}'", found[1].Message, StringComparison.Ordinal);
        Assert.Contains("'no-subject'", found[1].Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, found[1].Severity);
    }

    [Fact]
    public void Many_rules_that_fail_on_a_page_are_one_finding()
    {
        var finding = Assert.Single(Check(new FailsOn("a", About), new FailsOn("b", About), new FailsOn("c", About)));

        Assert.Contains("'a' and 2 others stopped", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_about_a_consultation_is_told_at_its_page_and_one_about_the_whole_site_at_its_settings() =>
        Assert.Equal([Index, "site.yml"], Check(new FailsOnConsultations(), new FailsOnAll()).Select(finding => finding.Place.Path));

    [Fact]
    public void An_excuse_for_the_rule_that_failed_is_not_called_useless()
    {
        council.Replace(About, "We are a council.", "<!-- excuse capitals: the sign says so -->\nThe sign says STOP here.");

        Assert.Equal("check-failed", Assert.Single(Check(new FailsOn("capitals", About))).Rule);
    }

    [Fact]
    public void An_excuse_for_another_rule_on_that_page_is_called_useless_all_the_same()
    {
        council.Replace(About, "We are a council.", "<!-- excuse capitals: the sign says so -->\nThe sign says stop here.");

        Assert.Contains(Check(new FailsOn("no-subject", About), new Capitals()), finding => finding.Rule == "unused-excuse");
    }

    [Fact]
    public void An_excuse_for_a_rule_about_the_whole_site_that_failed_is_not_called_useless_on_any_page()
    {
        council.Replace(About, "title: About us", "# excuse duplicate-title: both are about us\ntitle: About us");

        Assert.Equal("check-failed", Assert.Single(Check(new FailsOnAll())).Rule);
    }

    private IReadOnlyList<Diagnostic> Check(params Rule[] rules) =>
        RuleCheck.Run(new CheckedLibrary(new ContentPipeline(council.Folder).Load(), ContentFolder.List(council.Folder), SmallCouncil.Now, null), rules);

    private sealed class FailsOn(string id, string path) : TextRule(id, Severity.Advice)
    {
        public override IEnumerable<Diagnostic> In(CheckedText text)
        {
            if (text.File.Path == path)
                throw new InvalidOperationException();
            yield break;
        }
    }

    private sealed class FailsOnConsultations() : ConsultationRule("no-subject", Severity.Advice)
    {
        public override IEnumerable<Diagnostic> In(CheckedConsultation consultation) => throw new InvalidOperationException();
    }

    private sealed class FailsOnAll() : LibraryRule("duplicate-title", Severity.Advice)
    {
        public override IEnumerable<Diagnostic> In(CheckedLibrary library) => throw new InvalidOperationException();
    }
}
