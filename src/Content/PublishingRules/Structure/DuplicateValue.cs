using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>The same id, name, file or way to take part twice in one list.</summary>
public sealed class DuplicateValue() : TextRule("duplicate-value", Severity.Warning)
{
    private static readonly HashSet<string> Lists = ["topics", "areas", "audiences", "partners"];
    private static readonly HashSet<string> Keys = ["documents.file", "documents.title", "documents.url", "respond.online", "respond.email", "respond.post", "respond.phone", "paper.venue", "themes.said", "commitments.what"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Item.Places.Values
        .Where(value => Group(value) is not null)
        .GroupBy(value => (Group(value), value.Text.Trim().ToLowerInvariant()))
        .SelectMany(group => group.Skip(1).Select(value =>
            Found(value.Place, $"'{value.Text}' stands in this list already, on line {group.First().Place.Line}.", "Delete one of the two.")));

    private static string? Group(WrittenValue value)
    {
        var list = value.Path.Split('[', '.')[0];
        if (Lists.Contains(list))
            return list;
        var key = $"{list}.{value.Key}";
        return Keys.Contains(key) ? key : null;
    }
}
