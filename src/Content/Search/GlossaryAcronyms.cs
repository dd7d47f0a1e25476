using System.Text.RegularExpressions;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.Search;

/// <summary>The acronyms that a glossary explains: <c>EqIA: Short for equality impact assessment.</c></summary>
public static partial class GlossaryAcronyms
{
    /// <summary>Each acronym with what it stands for.</summary>
    public static IReadOnlyDictionary<string, string> In(IEnumerable<GlossaryTerm> glossary) => glossary
        .Select(term => (term.Term, Match: Explanation().Match(term.Definition)))
        .Where(pair => pair.Match.Success && pair.Term.Count(char.IsUpper) > 1)
        .ToDictionary(pair => pair.Term, pair => pair.Match.Groups["words"].Value, StringComparer.Ordinal);

    // "Short for ..." up to the end of the clause, or a name in capitals at the start.
    [GeneratedRegex(@"^(Short for (?<words>[^.,;(]+)|(?<words>[A-Z][a-z]+( (and |of |for )?[A-Z][a-z]+)+))")]
    private static partial Regex Explanation();
}
