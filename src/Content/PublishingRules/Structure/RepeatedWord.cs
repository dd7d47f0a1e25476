using System.Collections.Frozen;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>The same word twice in a row.</summary>
public sealed class RepeatedWord() : TextRule("repeated-word", Severity.Warning)
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "the", "a", "an", "of", "to", "in", "and", "for", "is", "are", "on", "at", "by", "we", "you", "our", "your", "will", "be", "as", "it", "this", "with", "from", "or", "not", "have", "has", "can",
        "all", "if", "after", "was", "were", "when", "they", "their", "how", "what", "about");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        from twice in Twice(passage.Text)
        let written = passage.Text[twice]
        let word = written[..((written.Length - 1) / 2)]
        select Found(passage.PlaceAt(twice.Start.Value), $"'{word}' stands twice in a row.", "Delete one of the two.") with { Fix = new Edit(written, word) };

    /// <summary>Where a word, a space and the same word stand.</summary>
    private static IEnumerable<Range> Twice(string text)
    {
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = text.IndexOf(' ', space + 1))
        {
            if (LengthTwice(text, space) is not (> 0 and var length))
                continue;
            yield return (space - length)..(space + 1 + length);
            space += length;
        }
    }

    private static int LengthTwice(ReadOnlySpan<char> text, int space)
    {
        var length = 0;
        while (space - length > 0 && space + 1 + length < text.Length && IsOfWord(text[space - 1 - length]) && IsOfWord(text[space + 1 + length]))
            length++;
        var before = text.Slice(space - length, length);
        var after = text.Slice(space + 1, length);
        var isWhole = (space == length || !IsOfWord(text[space - length - 1])) && (space + 1 + length == text.Length || !IsOfWord(text[space + 1 + length]));
        return isWhole && before.Equals(after, StringComparison.OrdinalIgnoreCase) && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before) ? length : 0;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '\'' or '’' or '-';
}
