using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A heading that nearly is one of those that the site looks for.</summary>
public sealed class NearHeading() : TextRule("near-heading", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => Wanted(text)
        .Select(section => WrittenSections.NearMiss(text.Body, section))
        .OfType<(Heading Heading, string Title)>()
        .Select(near => Found(new(text.File.Path, near.Heading.Line), Message(near.Heading, near.Title), $"Write '## {near.Title}'.")
            with
        { Fix = new Edit(text.Lines.Line(near.Heading.Line).TrimEnd().ToString(), $"## {near.Title}") });

    private static IReadOnlyList<StandardSection> Wanted(CheckedText text) => text.File.Kind switch
    {
        ContentFileKind.Consultation => StandardSection.OfConsultation,
        ContentFileKind.Results => StandardSection.OfResults,
        _ => [],
    };

    private static string Message(Heading near, string title) => Slug.From(near.Text) == Slug.From(title)
        ? $"'{near.Text}' is a heading of level {near.Level}, and the site looks for it at level 2."
        : $"'{near.Text}' is nearly the heading '{title}'.";
}
