using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace ConsultHub.Content.Search.Words;

/// <summary>
/// Reads the words of a text one after the other, each folded and with its place in the text. Hyphens part words
/// ("e-scooters" is two), an apostrophe does not ("don't"), a final 's is dropped, a number is parted from the
/// unit written after it ("20mph" is two), and initials are one word whatever stands between them ("N.H.S.", "B&amp;B").
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>Longer words are cut: nobody searches for them, and an index of them would grow without bound.</summary>
    public const int LongestWord = 48;

    private readonly ReadOnlySpan<char> text = text;
    private Letters buffer;
    private int next;
    private int folded;

    /// <summary>Where the current word starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current word ends in the text (exclusive).</summary>
    public readonly int End => next;

    /// <summary>The current word in its folded form; valid until the next call of <see cref="Read"/>.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Word => ((ReadOnlySpan<char>)buffer)[..folded];

    /// <summary>Moves to the next word; false at the end of the text.</summary>
    public bool Read()
    {
        do
        {
            if (!SkipToWord())
                return false;
            ReadWord();
        }
        while (folded == 0);
        return true;
    }

    private bool SkipToWord()
    {
        while (next < text.Length)
        {
            if (char.IsAsciiLetterOrDigit(text[next]))
                break;
            if (text[next] < 0x80)
            {
                next++;
                continue;
            }
            if (LetterFolding.IsWordPart(RuneAt(next, out var length)))
                break;
            next += length;
        }
        Start = next;
        return next < text.Length;
    }

    private void ReadWord()
    {
        folded = 0;
        while (next < text.Length)
        {
            ReadLetters();
            if (next == text.Length)
                break;
            var character = text[next];
            if (char.IsAsciiDigit(character))
                ReadDigits();
            else if (character is '\'' or '’' && IsInsideWord())
                next++;
            else if (character is '.' or '&' && IsBetweenInitials())
                next++;
            else if (character < 0x80 || !ReadOther())
                break;
            if (IsUnitAfterNumber())
                break;
        }
        DropPossessive();
    }

    /// <summary>Reads a run of ASCII letters: most of what there is to read.</summary>
    private void ReadLetters()
    {
        var (at, length) = (next, folded);
        for (; at < text.Length && char.IsAsciiLetter(text[at]); at++)
        {
            if (length < LongestWord)
                buffer[length++] = (char)(text[at] | 0x20);
        }
        (next, folded) = (at, length);
    }

    private void ReadDigits()
    {
        for (; next < text.Length && char.IsAsciiDigit(text[next]); next++)
            Append(text[next]);
    }

    /// <summary>Reads a character beyond ASCII; false where it does not belong to this word.</summary>
    private bool ReadOther()
    {
        var rune = RuneAt(next, out var length);
        if (!LetterFolding.IsWordPart(rune))
            return false;
        var alone = LetterFolding.StandsAlone(rune);
        if (alone && next > Start)
            return false;
        Span<char> form = stackalloc char[2];
        foreach (var character in form[..LetterFolding.Fold(rune, form)])
            Append(character);
        next += length;
        return !alone;
    }

    private void Append(char character)
    {
        if (folded < LongestWord)
            buffer[folded++] = character;
    }

    private readonly bool IsInsideWord() =>
        folded > 0 && next + 1 < text.Length && char.IsLetter(text[next + 1]);

    private readonly bool IsBetweenInitials() =>
        IsInitial(next - 1) && (next - 1 == Start || text[next - 2] is '.' or '&') && next + 1 < text.Length && IsInitial(next + 1);

    private readonly bool IsInitial(int index) =>
        char.IsAsciiLetter(text[index]) && (index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1]));

    /// <summary>Two letters or more right after digits alone are a unit; those of 1st, 2nd, 3rd and 4th are not.</summary>
    private readonly bool IsUnitAfterNumber()
    {
        if (next + 1 >= text.Length || !char.IsAsciiLetter(text[next]) || !char.IsAsciiLetter(text[next + 1]))
            return false;
        return folded > 0 && !Word.ContainsAnyExceptInRange('0', '9') && text.Slice(next, 2) is not ("st" or "nd" or "rd" or "th");
    }

    private void DropPossessive()
    {
        if (folded > 2 && next - 2 > Start && text[next - 1] is 's' or 'S' && text[next - 2] is '\'' or '’')
            folded--;
    }

    private readonly Rune RuneAt(int index, out int length)
    {
        Rune.DecodeFromUtf16(text[index..], out var rune, out length);
        return rune;
    }

    /// <summary>Part of the reader itself: some thousands of readers are made for a search, and an array for each would be garbage.</summary>
    [InlineArray(LongestWord)]
    private struct Letters
    {
        private char first;
    }
}
