using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A text that says another closing date than the front matter.</summary>
public sealed partial class ClosingDateDiffers() : TextRule("closing-date-differs", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text is not { File.Kind: ContentFileKind.Consultation, IsPlain: false, Consultation: { Closes: { } closes } consultation }
            || !new CheckedConsultation(consultation, text.Library).IsLikely)
            yield break;
        foreach (var passage in text.Passages.Where(passage => passage.Kind is PassageKind.Paragraph or PassageKind.Item))
            foreach (var sentence in passage.Sentences)
                foreach (Match match in Closing().Matches(sentence.Text))
                    if (Date(sentence, match) is { } date && date.Date != closes.LastDay
                        && consultation.Extended.All(extension => extension.From.LastDay != date.Date))
                        yield return Found(passage.PlaceAt(sentence.Start + date.Index), $"This says {date.Written}, and 'closes' says {WrittenDate.Words(closes.LastDay)}.", "Correct the one that is wrong.");
    }

    private static WrittenDate? Date(Sentence sentence, Match match) =>
        WrittenDate.In(sentence.Text).FirstOrDefault(date => date.Index >= match.Index && date.Index <= match.Index + match.Length && date.Date is not null);

    [GeneratedRegex(@"\b(?:(?:[Ww]e|[Tt]his|[Ii]t|[Tt]he (?:consultation|survey|questionnaire|engagement)|[Tt]his (?:consultation|survey))(?: will)? closed?s?|[Cc]losing date(?: is|:)?|(?:[Tt]ell us|[Rr]eply|[Rr]espond|[Hh]ave your say|[Tt]ake part|[Ss]end (?:it|us)[^.]{0,30}) (?:by|before|until)|[Yy]ou have until|[Yy]ou can (?:take part|reply|respond) until)\b(?: on| at| by|,| to| midnight| midday| noon| [0-9:]+(?:am|pm))*\s")]
    private static partial Regex Closing();
}
