using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Two pages of the same title, which a list of results cannot tell apart.</summary>
public sealed class DuplicateTitle() : LibraryRule("duplicate-title", Severity.Warning, "WCAG 2.4.2")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (title, places) in Titles(library))
        {
            if (!first.TryAdd(title.Trim(), places.At("title").Path))
                yield return Found(places.At("title"), $"{first[title.Trim()]} has the same title.", "Add what tells them apart, for example the place or the year.");
        }
    }

    private static IEnumerable<(string Title, Places Places)> Titles(CheckedLibrary library) =>
        library.Content.Consultations.OrderBy(item => item.File.Path, StringComparer.Ordinal).Select(item => (item.Title, item.Places))
            .Concat(library.Content.Strategy.Select(item => (item.Title, item.Places)))
            .Concat(library.Content.NotConsulting.Select(item => (item.Title, item.Places)))
            .Concat(library.Content.Pages.Select(item => (item.Title, item.Places)));
}
