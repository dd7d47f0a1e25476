using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A title that names a place which is not among the areas, so that its page does not show the consultation.</summary>
public sealed class AreaNotNamed() : ConsultationRule("area-not-named", Severity.Warning, "Code of practice 9.1 v")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var site = consultation.Library.Content.Site;
        // An id that is not known has been reported, and may be the one.
        if (consultation.Places.Values.Count(value => value.Path.StartsWith("areas", StringComparison.Ordinal)) != consultation.Item.Areas.Count)
            yield break;
        var covered = consultation.Item.Areas.SelectMany(id => site.WithParts(id).Concat(site.WithParents(id).Select(area => area.Id))).ToHashSet(StringComparer.Ordinal);
        var named = site.Areas.Values.Where(area => Names(consultation.Item.Title, area.Name)).ToList();
        foreach (var area in named.Where(area => !covered.Contains(area.Id) && !named.Any(other => other != area && other.Name.Contains(area.Name, StringComparison.Ordinal))))
            yield return Found(consultation.Places.Has("areas") ? consultation.Places.KeyAt("areas") : consultation.Start,
                $"The title names {area.Name}, and 'areas' does not.", $"Add '{area.Id}' to 'areas'.");
    }

    private static bool Names(string title, string area) =>
        title.Contains(area, StringComparison.Ordinal) && Regex.IsMatch(title, $@"(?<!\w){Regex.Escape(area)}(?!\w)");
}
