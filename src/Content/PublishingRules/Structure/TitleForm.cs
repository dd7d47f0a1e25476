using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A title that is long, ends with a full stop, is in capitals or starts with what every page here is.</summary>
public sealed partial class TitleForm() : TextRule("title-form", Severity.Advice, "GOV.UK, Write clear titles")
{
    private const int MostCharacters = 65;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        foreach (var title in text.Item.Places.Values.Where(value => value.Path == "title"))
        {
            if (title.Text.Length > MostCharacters)
                yield return Found(title.Place, $"The title has {title.Text.Length} characters; search engines cut it off after {MostCharacters}.", "Put the most important words first and leave out the rest.");
            else if (title.Text.EndsWith('.') && !title.Text.EndsWith("..", StringComparison.Ordinal))
                yield return Found(title.Place, "The title ends with a full stop.", $"Write '{title.Text.TrimEnd('.')}'.")
                    with
                { Fix = new Edit(title.Text, title.Text.TrimEnd('.')) };
            else if (Opening().Match(title.Text) is { Success: true } opening)
                yield return Found(title.Place, $"The title starts with '{opening.Value.Trim()}', as every page here could.", $"Start with the subject: '{Capital(title.Text[opening.Length..])}'.");
        }
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"^(?:(?:a |the )?(?:public )?(?:consultation|survey|questionnaire)(?: paper| document)? (?:on|about|for|into|regarding)(?: the)?|have your say(?: on| about)?:?) ", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
