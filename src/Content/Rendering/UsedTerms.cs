using ConsultHub.Content.Model;

namespace ConsultHub.Content.Rendering;

/// <summary>The glossary terms of a page: each is linked where it is used first.</summary>
internal sealed class UsedTerms(GlossaryLinks glossary)
{
    private readonly Dictionary<string, GlossaryTerm> used = new(StringComparer.Ordinal);

    public IReadOnlyList<GlossaryTerm> InOrder => used.Values.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase).ToList();

    /// <summary>The terms in a text that were not used before.</summary>
    public IEnumerable<(int Start, int Length, GlossaryTerm Term)> FirstUses(string text) =>
        glossary.In(text).Where(found => used.TryAdd(found.Term.Id, found.Term));
}
