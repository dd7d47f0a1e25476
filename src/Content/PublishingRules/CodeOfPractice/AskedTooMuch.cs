using ConsultHub.Content.Diagnostics;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>An area or audience that is asked too much at once.</summary>
public sealed class AskedTooMuch() : LibraryRule("asked-too-much", Severity.Warning, "Barnet report 2004, 4.2; Shaping places, objective 7")
{
    private const int MostAtOnce = 5;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library)
    {
        var site = library.Content.Site;
        var asked = library.Consultations.Where(item => item.Asks && !item.Item.Draft).OrderBy(item => item.Item.Opens!.Date).ThenBy(item => item.Item.Slug, StringComparer.Ordinal).ToList();
        var byArea = asked.SelectMany(item => item.Item.Areas.Select(id => (Id: id, item))).ToLookup(pair => pair.Id, pair => pair.item);
        var byAudience = asked.SelectMany(item => item.Item.Audiences.Select(id => (Id: id, item))).ToLookup(pair => pair.Id, pair => pair.item);
        return byArea.SelectMany(group => Crowded(group, "areas", site.Areas[group.Key].Name))
            .Concat(byAudience.SelectMany(group => Crowded(group, "audiences", site.Audiences[group.Key])));
    }

    // The one that opens last tips the scale, so it is the one that can still be moved.
    private IEnumerable<Diagnostic> Crowded(IEnumerable<CheckedConsultation> inOrder, string key, string name)
    {
        var open = new PriorityQueue<CheckedConsultation, LocalDate>();
        foreach (var item in inOrder)
        {
            while (open.TryPeek(out _, out var last) && last < item.Item.Opens!.Date)
                open.Dequeue();
            open.Enqueue(item, item.LastDay);
            if (open.Count > MostAtOnce)
                yield return Found(item.Places.KeyAt(key), $"When this opens, '{name}' is asked about {open.Count} things at once.", "Open later, or join it with another.");
        }
    }
}
