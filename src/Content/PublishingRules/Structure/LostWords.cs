using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Words that are lost because they stand after a sign with a meaning of its own: <c>#HaveYourSay</c> at the top of a page, a list item without a space.</summary>
public sealed partial class LostWords() : TextRule("lost-words", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        foreach (var value in text.Item.Places.Values)
        {
            if (GluedItem().IsMatch(value.Text) && text.Lines.Line(value.Place.Line).TrimStart().StartsWith("-", StringComparison.Ordinal))
                yield return Found(value.Place, "There is no space after the '-', so this is not read as an item of the list.", $"Write '- {value.Text[1..]}'.");
            else if (Hashtag().Match(After(text, value)) is { Success: true } lost)
                yield return Found(value.Place, $"'{lost.Groups["words"].Value.Trim()}' is lost: what follows a space and # is not shown.", "Put quotation marks around everything after the colon, or leave the # out.");
        }
    }

    // What stands on the line behind a value that has no quotation marks.
    private static string After(CheckedText text, FrontMatter.WrittenValue value)
    {
        var line = text.Lines.Line(value.Place.Line);
        var end = value.Place.Column - 1 + value.Text.Length;
        return end < line.Length && line[(value.Place.Column - 1)..].StartsWith(value.Text, StringComparison.Ordinal) ? line[end..].ToString() : "";
    }

    [GeneratedRegex(@"^-\p{L}")]
    private static partial Regex GluedItem();

    [GeneratedRegex(@"^\s+(?<words>#[\p{L}\p{N}].*)$")]
    private static partial Regex Hashtag();
}
