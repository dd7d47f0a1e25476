using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>The HTML that was sent parses without an error: tags closed and nested, no attribute twice.</summary>
public sealed record ValidHtml : ICheck
{
    public string Name => "valid-html";

    public IReadOnlyList<string> Criteria => [];

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        var source = await page.EvaluateAsync<string?>("() => fetch(location.href).then(r => r.text()).catch(() => null)");
        return source is null ? [] : Errors(source);
    }

    private List<Failure> Errors(string source)
    {
        var found = new List<Failure>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, error) =>
        {
            if (error is AngleSharp.Html.Dom.Events.HtmlErrorEvent html)
                found.Add(new Failure(Name, "HTML", $"line {html.Position.Line}, column {html.Position.Column}", html.Message));
        };
        parser.ParseDocument(source);
        return found;
    }
}
