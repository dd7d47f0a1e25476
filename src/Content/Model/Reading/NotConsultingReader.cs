using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads a decision taken without consulting.</summary>
internal static class NotConsultingReader
{
    /// <summary>What the front matter says. Whatever is wrong or missing has an empty value there and a finding; the caller asks <see cref="Fields.Failed"/>.</summary>
    public static NotConsultingRecord Read(Fields fields, Places places, MarkdownSource body) => new(body.File, places)
    {
        Title = fields.RequiredText("title"),
        Summary = fields.RequiredText("summary"),
        Decided = fields.RequiredDate("decided"),
        Contact = ContactReader.Required(fields),
        Reason = fields.OneOf<Reason>("reason"),
        Body = body,
    };
}
