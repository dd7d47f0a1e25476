using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>One thing in what was typed: a word, words joined by hyphens, or a phrase in quotes.</summary>
/// <param name="Terms">Its words; never empty.</param>
/// <param name="Start">Where the words start in the text.</param>
/// <param name="End">Where they end (exclusive).</param>
/// <param name="Quoted">Whether it stood in quotes: these words, in this form and order.</param>
/// <param name="Excluded">Whether a minus stood before it.</param>
internal sealed record QueryUnit(IReadOnlyList<Term> Terms, int Start, int End, bool Quoted, bool Excluded)
{
    /// <summary>The stems of its words, small words left out.</summary>
    public string[] Stems { get; } = [.. Terms.Where(term => !term.IsStopWord).Select(term => term.Stem)];

    /// <summary>The word, where it is a single plain one.</summary>
    public Term? Single => Terms.Count == 1 && !Quoted ? Terms[0] : null;

    /// <summary>The same unit with another word.</summary>
    public QueryUnit With(Term term) => new([term], Start, End, Quoted, Excluded);
}
