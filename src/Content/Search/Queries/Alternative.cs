using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>One way in which a text may say what was asked for.</summary>
/// <param name="Stems">Stems that follow one another in the text.</param>
/// <param name="Quality">1 for the words themselves, less for words that only mean about the same.</param>
/// <param name="Word">The very word that was typed, which counts for more than others of its stem; null for others.</param>
internal sealed record Alternative(string[] Stems, float Quality, Term? Word = null)
{
    /// <summary>The stems as numbers, for comparing in bulk.</summary>
    public int[] Hashes { get; } = [.. Stems.Select(stem => Hash.Of(stem))];
}
