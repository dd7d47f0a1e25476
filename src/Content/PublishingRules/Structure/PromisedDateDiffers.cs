using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>The text gives another day for the decision or for the results than the top of the file, so the page says two things.</summary>
public sealed partial class PromisedDateDiffers() : TextRule("promised-date-differs", Severity.Error)
{
    private const int FewestDays = 7;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.IsPlain ? [] : text.Item switch
    {
        Consultation item => InText(text, Deciding(), "decision: date", Likely(item.Decision?.Date, item, FewestDays), item).Concat(InText(text, Publishing(), "results-due", Likely(item.ResultsDue, item, 1), item)),
        NotConsultingRecord record => InText(text, Decided(), "decided", record.Decided, null),
        Results { Decided: { } decided } results when text.Consultation?.Decision?.Date is { } planned && planned != decided =>
            [Found(results.Places.At("decided"), $"This says {WrittenDate.Words(decided)}, and 'decision' in index.md says {WrittenDate.Words(planned)}.", "Correct the one that is wrong; if the decision was put off, change the date in index.md and say so under 'changes'.")],
        _ => [],
    };

    // A day that is too early, or results after the decision, are reported by other rules, and then the text may be right.
    private static LocalDate? Likely(LocalDate? date, Consultation item, int fewestDays) =>
        date is { } day && item.Closes is { } closes && (day < closes.LastDay.PlusDays(fewestDays) || day != item.Decision?.Date && day > item.Decision?.Date) ? null : date;

    private IEnumerable<Diagnostic> InText(CheckedText text, Regex form, string key, LocalDate? promised, Consultation? item) =>
        from passage in text.Passages
        where promised is not null && passage.Kind is PassageKind.Paragraph or PassageKind.Item
        from sentence in passage.Sentences
        let match = form.Match(sentence.Text)
        where match.Success
        let dates = WrittenDate.In(sentence.Text).ToList()
        where dates is [{ Date: { } date } written] && date != promised && written.Index >= match.Index && written.Index <= match.Index + match.Length
            && (written.Weekday is null || date.DayOfWeek == written.Weekday) && !IsAnother(item, date, promised!.Value)
        select Found(passage.PlaceAt(sentence.Start + dates[0].Index), $"This says {dates[0].Written}, and '{key}' says {WrittenDate.Words(promised!.Value)}.", "Correct the one that is wrong.");

    // Stages have decisions and reports of their own, and a slip in the year alone is for another rule.
    private static bool IsAnother(Consultation? item, LocalDate date, LocalDate promised) =>
        item is not null && (item.Stages.Any(stage => stage.Date.First <= date && date <= stage.Date.Last) || (date.Month, date.Day) == (promised.Month, promised.Day));

    [GeneratedRegex(@"\b(?:[Cc]abinet|[Cc]ommittee|[Cc]ouncillors?|[Cc]ouncil|[Cc]abinet [Mm]ember(?: for \p{L}+)?)(?: will| then)? (?:decides?|votes?|makes? (?:the|its|a) decision)(?: on it| about it)? on .{0,40}$")]
    private static partial Regex Deciding();

    [GeneratedRegex(@"\b[Ww]e will (?:publish|tell you) (?:what (?:you|people) said|the results|the report of (?:your )?replies)\b[^,;]{0,40} (?:by|on) .{0,40}$")]
    private static partial Regex Publishing();

    [GeneratedRegex(@"^On .{0,40}?\b(?:decided|agreed)\b")]
    private static partial Regex Decided();
}
