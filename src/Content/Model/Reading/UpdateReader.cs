using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads an update; its date is in its file's name.</summary>
internal static class UpdateReader
{
    private const int DateLength = 10;

    /// <summary>What the file says; null with a finding where its name does not start with a date.</summary>
    public static Update? Read(Fields fields, Places places, MarkdownSource body)
    {
        var title = fields.RequiredText("title");
        var name = body.File.Name;
        if (name.Length >= DateLength && Moment.Parse(name[..DateLength]) is { } date)
            return new Update(body.File, places, date.Date, title, body);
        fields.Fault("", "bad-name", $"The name of this file does not start with a date: '{name}.md'.", "Name it after its date, for example '2026-03-22-first-bins.md'.");
        return null;
    }
}
