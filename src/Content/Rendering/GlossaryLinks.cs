using System.Text.RegularExpressions;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.Rendering;

/// <summary>Finds glossary terms in a text.</summary>
public sealed class GlossaryLinks
{
    private readonly Dictionary<string, GlossaryTerm> terms;
    private readonly Regex? pattern;

    /// <summary>The terms to look for.</summary>
    public GlossaryLinks(IReadOnlyList<GlossaryTerm> glossary)
    {
        terms = glossary.GroupBy(term => term.Term.ToUpperInvariant()).ToDictionary(group => group.Key, group => group.First());
        if (terms.Count > 0)
            pattern = new Regex(Pattern(glossary), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The terms in a text, each with where it stands, in order; an abbreviation only as it is written in the glossary.</summary>
    public IEnumerable<(int Start, int Length, GlossaryTerm Term)> In(string text)
    {
        for (var match = pattern?.Match(text); match is { Success: true }; match = match.NextMatch())
        {
            var found = match.Groups["term"].Value;
            // Without case, more letters are alike than have the same capital: the sign for kelvin is one.
            if (terms.TryGetValue(found.ToUpperInvariant(), out var term) && (!IsAbbreviation(term) || found == term.Term))
                yield return (match.Index, match.Length, term);
        }
    }

    // The longest first, so that "equality impact assessment" is not taken for "equality".
    private static string Pattern(IEnumerable<GlossaryTerm> glossary) =>
        $@"(?<![\w-])(?<term>{string.Join('|', glossary.Select(term => term.Term).OrderByDescending(term => term.Length).Select(Regex.Escape))})s?(?![\w-])";

    private static bool IsAbbreviation(GlossaryTerm term) => term.Term.Count(char.IsUpper) > 1;
}
