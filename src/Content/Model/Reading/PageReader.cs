using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads another page.</summary>
internal static class PageReader
{
    /// <summary>What the front matter says. Whatever is wrong or missing has an empty value there and a finding; the caller asks <see cref="Fields.Failed"/>.</summary>
    public static ContentPage Read(Fields fields, Places places, MarkdownSource body) =>
        new(body.File, places, fields.RequiredText("title"), fields.Text("summary"), fields.Date("review"), body);
}
