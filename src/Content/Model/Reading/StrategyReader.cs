using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads strategy documents and their chapters.</summary>
internal static class StrategyReader
{
    /// <summary>What the front matter of an <c>index.md</c> says, without its chapters. Whatever is wrong or missing has a finding.</summary>
    public static StrategyDocument ReadIndex(Fields fields, Places places, MarkdownSource body) => new(body.File, places)
    {
        Title = fields.RequiredText("title"),
        Summary = fields.RequiredText("summary"),
        Adopted = fields.Date("adopted"),
        Review = fields.Date("review"),
        Status = fields.OneOf<DocumentStatus>("status") ?? DocumentStatus.Current,
        Source = fields.Nested("source") is { } source ? Source(source) : null,
        Body = body,
    };

    /// <summary>What the front matter of a chapter says. Whatever is wrong or missing has a finding.</summary>
    public static Chapter ReadChapter(Fields fields, Places places, MarkdownSource body) =>
        new(body.File, places, fields.RequiredText("title"), body);

    private static DocumentSource Source(Fields fields)
    {
        var source = new DocumentSource(fields.RequiredText("title"), PartsReader.Link(fields, "url"));
        fields.Finish();
        return source;
    }
}
