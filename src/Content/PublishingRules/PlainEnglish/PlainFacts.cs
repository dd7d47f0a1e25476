using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A date, time, sum, number, place or way to reach somebody in the plain version that the full text does not have.</summary>
public sealed class PlainFacts() : TextRule("plain-facts", Severity.Error, "Code of practice 9.1 xvi")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text.Full is not { } full)
            return [];
        var sources = Sources(full);
        var known = new FactSet(sources);
        var own = text.Passages.SelectMany(passage => FactSet.In(passage.Text).Select(fact => (fact, passage)))
            .Where(pair => !known.Has(pair.fact))
            .DistinctBy(pair => pair.fact.Written)
            .Select(pair => Found(pair.passage.PlaceAt(pair.fact.Index), $"'{pair.fact.Written}' stands in the plain version and not in the full one.", "Correct the one that is wrong."));
        return own.Concat(Places(text, full)).Concat(PlainContacts.NotIn(sources, text).Select(contact => Found(contact.Place, contact.Message, "Correct the one that is wrong.")));
    }

    /// <summary>Whether the full text of a plain version has what is written there, be it said of something else.</summary>
    internal static bool StandsInFull(CheckedText plain, string written) => new FactSet(Sources(plain.Full!)) is var known && FactSet.In(written).All(known.Has);

    private static string Sources(CheckedText full) =>
        string.Join('\n', new[] { full.Body.Text, full.Consultation?.Body.Text, full.Consultation?.Results?.Body.Text }.OfType<string>().Distinct());

    private IEnumerable<Diagnostic> Places(CheckedText text, CheckedText full)
    {
        var missing = text.Library.Content.Site.Areas.Values.Select(area => area.Name)
            .Where(name => text.Body.Text.Contains(name, StringComparison.Ordinal) && !full.Body.Text.Contains(name, StringComparison.OrdinalIgnoreCase) && !IsCovered(text, name));
        foreach (var name in missing)
            if (text.Passages.FirstOrDefault(passage => passage.Text.Contains(name, StringComparison.Ordinal)) is { } passage)
                yield return Found(passage.PlaceAt(passage.Text.IndexOf(name, StringComparison.Ordinal)), $"'{name}' stands in the plain version and not in the full one.", "Correct the one that is wrong.");
    }

    // The full text may name its places by their ids, under 'areas'.
    private static bool IsCovered(CheckedText text, string name) =>
        text.Consultation?.Areas.Any(id => text.Library.Content.Site.WithParents(id).Any(area => area.Name == name)) == true;
}
