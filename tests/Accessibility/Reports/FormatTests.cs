using System.Text.Json;
using AngleSharp.Html.Parser;
using ConsultHub.Tests.Accessibility.Audits;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>Each form of the report says what the run showed, and no more.</summary>
public sealed class FormatTests
{
    private static readonly AuditRun Run = MadeUpRun.Get();

    [Theory]
    [InlineData("1.4.3", Outcome.Failed, "Fails")]
    [InlineData("1.3.1", Outcome.Passed, "No failure found")]
    [InlineData("1.2.2", Outcome.Inapplicable, "Does not apply")]
    [InlineData("2.4.5", Outcome.Untested, "Not tested by program")]
    [InlineData("3.2.3", Outcome.Passed, "No failure found")]
    public void A_criterion_is_judged_by_what_was_seen(string number, Outcome outcome, string words)
    {
        var verdict = Run.Verdicts.Single(verdict => verdict.Criterion.Number == number);
        Assert.Equal(outcome, verdict.Outcome);
        Assert.Equal(words, verdict.Words);
    }

    [Fact]
    public void There_are_31_criteria_at_A_24_at_AA_and_31_at_AAA() =>
        Assert.Equal([31, 24, 31], Criterion.All.GroupBy(criterion => criterion.Level).OrderBy(level => level.Key).Select(level => level.Count()));

    [Fact]
    public async Task The_page_shows_failures_doubts_and_what_was_left_as_text()
    {
        var html = await HtmlReport.Of(Run);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("The checks found 1 failure.", text, StringComparison.Ordinal);
        Assert.Contains(MadeUpRun.Hostile, text, StringComparison.Ordinal);
        Assert.Contains("Cannot be told.", text, StringComparison.Ordinal);
        Assert.Contains("https://otherton.example/late", text, StringComparison.Ordinal);
        Assert.Contains("29 March 2026, 12:59am", text, StringComparison.Ordinal);
        Assert.Equal(86, page.QuerySelectorAll("#criteria ~ .scroller tbody tr").Count(row => row.Children.Length == 5));
    }

    [Fact]
    public async Task Views_of_a_page_stand_on_one_row()
    {
        var page = new HtmlParser().ParseDocument(await HtmlReport.Of(Run));
        var rows = page.QuerySelector("#pages ~ .scroller")!.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray()).ToArray();
        Assert.Equal(["/", "https://otherton.example/", "1 failure", "No failure in 1 looks"], rows[0]);
        Assert.Equal(["/consultations/buses", "https://otherton.example/consultations/buses", "No failure in 1 looks", "Not tested"], rows[1]);
    }

    [Fact]
    public void The_JSON_tells_every_page_check_and_criterion()
    {
        var json = JsonDocument.Parse(JsonReport.Of(Run)).RootElement;
        Assert.Equal("2026-03-29T00:59:00Z", json.GetProperty("tested").GetString());
        Assert.Equal(86, json.GetProperty("criteria").GetArrayLength());
        var home = json.GetProperty("pages")[0];
        Assert.Equal(MadeUpRun.Hostile, home.GetProperty("failures")[0].GetProperty("message").GetString());
        Assert.Equal("headings", home.GetProperty("checks").GetProperty("passed").GetProperty("desktop, light")[0].GetString());
    }

    [Fact]
    public void The_findings_have_the_five_keys_that_other_programs_read()
    {
        var found = JsonDocument.Parse(FindingsReport.Of(Run)).RootElement.EnumerateArray().Single();
        Assert.Equal(["url", "check", "criterion", "selector", "message"], found.EnumerateObject().Select(key => key.Name));
        Assert.Equal("https://otherton.example/", found.GetProperty("url").GetString());
    }

    [Fact]
    public void EARL_has_an_assertion_for_each_page_and_check_that_had_something_to_look_at()
    {
        var graph = JsonDocument.Parse(EarlReport.Of(Run)).RootElement.GetProperty("@graph").EnumerateArray().ToList();
        var assertions = graph.Where(node => node.GetProperty("@type").ToString() == "Assertion").ToList();
        Assert.Equal(5, assertions.Count);
        Assert.Equal(["earl:cantTell", "earl:failed", "earl:passed", "earl:passed", "earl:passed"], assertions.Select(OutcomeOf).Order());
        var ids = graph.Where(node => node.TryGetProperty("@id", out _)).Select(node => node.GetProperty("@id").GetString()).ToHashSet();
        Assert.All(assertions, assertion => Assert.Contains(assertion.GetProperty("test").GetString(), ids));
        Assert.All(assertions, assertion => Assert.Contains(assertion.GetProperty("subject").GetString(), ids));
    }

    [Fact]
    public void The_WCAG_EM_form_claims_no_pass_that_no_person_has_seen()
    {
        var graph = JsonDocument.Parse(WcagEmReport.Of(Run)).RootElement.GetProperty("@graph").EnumerateArray().ToList();
        var assertions = graph.Where(node => node.GetProperty("@type").ToString() == "Assertion").ToList();
        Assert.Equal(86 * 3, assertions.Count);
        Assert.DoesNotContain(assertions, assertion => OutcomeOf(assertion) == "earl:passed");
        Assert.Equal("https://otherton.example/", assertions.Single(assertion => OutcomeOf(assertion) == "earl:failed").GetProperty("subject").GetString());
        Assert.Equal(86, assertions.Select(assertion => assertion.GetProperty("test").GetString()).Distinct().Count());
    }

    [Fact]
    public void The_summary_says_that_time_ran_out()
    {
        var json = JsonDocument.Parse(SummaryReport.Of(Run)).RootElement;
        Assert.False(json.GetProperty("complete").GetBoolean());
        Assert.Equal("1.4.3 Contrast (Minimum) (level AA)", json.GetProperty("failures")[0].GetProperty("criterion").GetString());
        Assert.Equal("/", json.GetProperty("failures")[0].GetProperty("example").GetString());
    }

    private static string OutcomeOf(JsonElement assertion) => assertion.GetProperty("result").GetProperty("outcome").GetString()!;
}
