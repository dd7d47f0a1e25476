using System.Text;
using System.Text.RegularExpressions;
using ConsultHub.Content.Model;
using ConsultHub.Content.Rendering;

namespace ConsultHub.Tests.Unit.Content.Rendering;

/// <summary>Markdown becomes HTML as the examples in <c>Fixtures</c> say.</summary>
public sealed class PageRendererTests
{
    private static readonly GlossaryLinks Glossary = new(
    [
        new GlossaryTerm("term-cabinet", "Cabinet", "The councillors who decide."),
        new GlossaryTerm("term-equality", "equality", "Fair chances."),
        new GlossaryTerm("term-equality-impact-assessment", "equality impact assessment", "Who would be affected."),
        new GlossaryTerm("term-send", "SEND", "Special educational needs and disabilities."),
        new GlossaryTerm("term-risk", "risk", "What may go wrong."),
    ]);

    public static TheoryData<string> Fixtures =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests/Unit/Content/Rendering/Fixtures"), "*.md").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Every_example_comes_out_as_it_says(string file)
    {
        var examples = Example.In(Path.Combine(Repository.Root, "tests/Unit/Content/Rendering/Fixtures", file)).ToList();
        Assert.NotEmpty(examples);
        var failed = examples.Where(example => Html(example) != example.Html).ToList();
        Assert.True(failed.Count == 0, string.Join("\n\n", failed.Select(Told)));
    }

    [Fact]
    public void A_term_is_linked_once_on_a_page_of_several_texts()
    {
        var renderer = new PageRenderer(new PageContext("", "/", Glossary));
        var first = renderer.Render(Written.Markdown("The Cabinet decides."));
        var second = renderer.Render(Written.Markdown("The Cabinet meets."), new WithinPage("update", 1));
        Assert.Contains("class=\"term\"", first.Single().Html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"term\"", second.Single().Html, StringComparison.Ordinal);
        Assert.Equal(["Cabinet"], renderer.Terms.Select(term => term.Term));
    }

    [Fact]
    public void A_text_that_shares_its_page_has_anchors_of_its_own_and_deeper_headings()
    {
        var section = new PageRenderer(new PageContext("", "/", Glossary))
            .Render(Written.Markdown("## Why\n\nSee [how](#how).[^1]\n\n### How\n\nSo.\n\n[^1]: Note.\n"), new WithinPage("chapter", 1))[0];
        Assert.Equal("chapter-why", section.Id);
        Assert.Contains("<h4 id=\"chapter-how\">", section.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#chapter-how\"", section.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#chapter-note-1\"", section.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_sums_of_money_has_bars()
    {
        var html = new PageRenderer(new PageContext("", "/", Glossary))
            .Render(Written.Markdown("Chart: What it costs.\n\n| What | Cost |\n| --- | --- |\n| Roads | £90 |\n| Parks | £45 |\n")).Single().Html;
        Assert.Equal(["100", "50"], Regex.Matches(html, "<rect width=\"([0-9]+)\"").Select(bar => bar.Groups[1].Value));
    }

    [Theory]
    [InlineData("a\u212Arisk")]
    [InlineData("ris\u212A")]
    [InlineData("RISK \u0130")]
    public void Letters_that_only_look_like_others_take_nothing_down(string text) =>
        Assert.Equal(text, Regex.Replace(new PageRenderer(new PageContext("", "/", Glossary)).Render(Written.Markdown(text)).Single().Html, "<[^>]*>", "").TrimEnd());

    private static string Html(Example example)
    {
        var renderer = new PageRenderer(new PageContext(example.View, "/consultations/buses/", Glossary, example.View.EndsWith("/large-print", StringComparison.Ordinal)));
        var html = new StringBuilder();
        foreach (var section in renderer.Render(Written.Markdown(example.Markdown)))
        {
            if (section.Title.Length > 0)
                html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<h2 id=\"{section.Id}\">{section.Title.Replace("&", "&amp;", StringComparison.Ordinal)}</h2>\n");
            html.Append(section.Html);
        }

        return html.ToString();
    }

    private static string Told(Example example) => $"{example.Name}\nwritten:\n{example.Markdown}\nexpected:\n{example.Html}\nbut was:\n{Html(example)}";
}
