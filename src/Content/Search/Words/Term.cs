namespace ConsultHub.Content.Search.Words;

/// <summary>A word as it stands in texts, with what the index knows of it.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="IsStopWord">Whether it is left out of the index of stems.</param>
/// <param name="Number">Its number in the <see cref="TermCache"/> that made it, from 0; 0 for one made alone.</param>
internal sealed record Term(string Word, string Stem, bool IsStopWord, int Number)
{
    /// <summary>A number that stands for the stem where stems are compared in bulk.</summary>
    public int StemHash { get; } = Hash.Of(Stem);

    /// <summary>A number that stands for the word, singular or plural, where words are compared in bulk.</summary>
    public int WordHash { get; } = Hash.Of(Singular.Of(Word));
}
