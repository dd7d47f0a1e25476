using System.Text.RegularExpressions;
using ConsultHub.Content.Model;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search;

/// <summary>
/// The acronyms that a glossary explains: <c>EqIA: Short for equality impact assessment.</c> or
/// <c>SEND: Special educational needs and disabilities.</c>
/// </summary>
public static partial class GlossaryAcronyms
{
    /// <summary>Each acronym with what it stands for.</summary>
    public static IReadOnlyDictionary<string, string> In(IEnumerable<GlossaryTerm> glossary) => glossary
        .Where(term => term.Term.Count(char.IsUpper) > 1)
        .Select(term => (term.Term, Words: WordsFor(term)))
        .Where(pair => pair.Words.Length > 0)
        .ToDictionary(pair => pair.Term, pair => pair.Words, StringComparer.Ordinal);

    private static string WordsFor(GlossaryTerm term)
    {
        var clause = term.Definition.Split('.', ',', ';', ':', '(')[0];
        if (AcronymFinder.Spells(clause, term.Term))
            return clause;
        return term.ShortFor is { Length: > 0 } words ? words : NameAtTheStart().Match(term.Definition).Value;
    }

    [GeneratedRegex(@"^[A-Z][a-z]+( (and |of |for )?[A-Z][a-z]+)+")]
    private static partial Regex NameAtTheStart();
}
