namespace ConsultHub.Content.PublishingRules;

/// <summary>An HTML comment, which readers do not see.</summary>
/// <param name="Index">Where it starts.</param>
/// <param name="Words">What it says.</param>
internal readonly record struct HiddenComment(int Index, string Words)
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>Where it ends: the first character behind it.</summary>
    public int End => Index + Opening.Length + Words.Length + Closing.Length;

    /// <summary>The comments of a text. One that is not closed ends the search, so that each character is looked at once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first character that is looked at.</param>
    public static IEnumerable<HiddenComment> In(string text, int from = 0)
    {
        for (var start = text.IndexOf(Opening, from, StringComparison.Ordinal); start >= 0;)
        {
            var end = text.IndexOf(Closing, start + Opening.Length, StringComparison.Ordinal);
            if (end < 0)
                yield break;
            yield return new HiddenComment(start, text[(start + Opening.Length)..end]);
            start = text.IndexOf(Opening, end + Closing.Length, StringComparison.Ordinal);
        }
    }
}
