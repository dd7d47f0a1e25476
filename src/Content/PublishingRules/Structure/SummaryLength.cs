using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A summary of more than two sentences, or one that repeats the title.</summary>
public sealed class SummaryLength() : TextRule("summary-length", Severity.Warning)
{
    private const int MostSentences = 2;
    private const int MostCharacters = 300;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var values = text.Item.Places.Values;
        var title = values.FirstOrDefault(value => value.Path == "title").Text;
        foreach (var summary in values.Where(value => value.Path == "summary"))
        {
            if (Sentence.In(summary.Text).Count > MostSentences)
                yield return Found(summary.Place, $"The summary has {Sentence.In(summary.Text).Count} sentences.", "Keep one or two; the rest belongs in the text.");
            else if (summary.Text.Length > MostCharacters)
                yield return Found(summary.Place, $"The summary has {summary.Text.Length} characters.", $"Say it in {MostCharacters} or fewer; the rest belongs in the text.");
            else if (string.Equals(summary.Text.TrimEnd('.'), title?.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
                yield return Found(summary.Place, "The summary only repeats the title.", "Say what is asked and whom it affects.");
        }
    }
}
