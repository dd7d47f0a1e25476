using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Model;
using ConsultHub.Content.PublishingRules.PlainEnglish;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A text that says another closing date than the front matter, or another time on that day.</summary>
public sealed partial class ClosingDateDiffers() : TextRule("closing-date-differs", Severity.Error)
{
    private const int MinutesOfDay = 24 * 60;

    // A day that runs to its end is often said to end at 11:45pm or 11:59pm.
    private const int LateEvening = 23 * 60 + 30;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text is not { File.Kind: ContentFileKind.Consultation, Consultation: { Closes: { } closes } consultation }
        || !new CheckedConsultation(consultation, text.Library).IsLikely ? [] :
        from passage in text.Passages
        where passage.Kind is PassageKind.Paragraph or PassageKind.Item || passage.Key == "summary" || RespondNote().IsMatch(passage.Key)
        from sentence in passage.Sentences
        from match in Closing().Matches(sentence.Text)
        let date = WrittenDate.In(sentence.Text).FirstOrDefault(date => date.Index >= match.Index && date.Index <= match.Index + match.Length)
        where date is not null
        let finding = OtherDay(date, closes, consultation) ?? OtherTime(sentence.Text, match, date, closes, consultation)
        where finding is not null
        let found = finding.Value
        where !(found.IsEarlier && MayEndEarlier(text, passage))
        // What the full text does not have at all is found where the two are compared.
        where !text.IsPlain || PlainFacts.StandsInFull(text, found.Written)
        select Found(passage.PlaceAt(sentence.Start + found.Index), found.Message, found.Suggestion);

    private static (int Index, string Written, bool IsEarlier, string Message, string Suggestion)? OtherDay(WrittenDate written, Moment closes, Consultation consultation) =>
        written.Date is { } date && date != closes.LastDay && consultation.Extended.All(extension => extension.From.LastDay != date)
            ? (written.Index, written.Written, date < closes.LastDay, $"This says {written.Written}, and 'closes' says {WrittenDate.Words(closes.LastDay)}.", "Correct the one that is wrong.") : null;

    private static (int Index, string Written, bool IsEarlier, string Message, string Suggestion)? OtherTime(string sentence, Match match, WrittenDate date, Moment closes, Consultation consultation)
    {
        if ((date.Month, date.Day) != (closes.LastDay.Month, closes.LastDay.Day) || TimeBeside(sentence, match, date) is not { } time
            || IsTime(time, closes) || consultation.Extended.Any(extension => extension.From.LastDay == closes.LastDay && IsTime(time, extension.From)))
            return null;
        return closes.Time is null
            ? (time.Index, time.Written, true, $"This says {time.Written}, and 'closes' gives no time, so people can take part until midnight.", $"Write 'closes: {Iso(closes.LastDay, time)}', or correct the text.")
            : (time.Index, time.Written, MinutesOf(time) < MinutesOf(closes.LastTime), $"This says {time.Written}, and 'closes' says {WrittenTime.Words(closes.Time.Value)}.", "Correct the one that is wrong.");
    }

    // Between the words of closing and the date, or right behind the date.
    private static WrittenTime? TimeBeside(string sentence, Match match, WrittenDate date)
    {
        var end = date.Index + date.Written.Length;
        return WrittenTime.In(sentence).FirstOrDefault(time => time.Index > match.Index && time.Index < date.Index || time.Index > end && Behind().IsMatch(sentence[end..time.Index]));
    }

    private static bool IsTime(WrittenTime time, Moment closes)
    {
        var minutes = MinutesOf(time);
        return closes.Time is null ? minutes >= LateEvening : Math.Abs(minutes - MinutesOf(closes.LastTime)) <= 1;
    }

    private static int MinutesOf(WrittenTime time) => time.Minutes == 0 ? MinutesOfDay : time.Minutes;

    private static int MinutesOf(LocalTime time) => time.Hour * 60 + time.Minute;

    // A desk and a phone line have hours, and a letter is on its way for a day or two.
    private static bool MayEndEarlier(CheckedText text, Passage passage) =>
        RespondNote().Match(passage.Key) is { Success: true } note && note.Groups["route"].Value is var route
        && (text.Item.Places.Has(route + ".phone") || text.Item.Places.Has(route + ".in-person") || text.Item.Places.Has(route + ".post"));

    private static string Iso(LocalDate day, WrittenTime time) => $"{NodaTime.Text.LocalDatePattern.Iso.Format(day)}T{time.Minutes / 60:00}:{time.Minutes % 60:00}";

    [GeneratedRegex(@"^(?<route>respond\[[0-9]+\])\.note$")]
    private static partial Regex RespondNote();

    [GeneratedRegex(@"^(?:,|\(| at| by| until|\s)+$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(?:(?:[Ww]e|[Tt]his|[Ii]t|[Tt]he (?:consultation|survey|questionnaire|engagement)|[Tt]his (?:consultation|survey))(?: will)? (?:closed?s?|ends?|(?:run|runs|is open|be open|stays? open) (?:until|till|to))|[Tt]he last day (?:to (?:reply|respond|take part) )?is|[Cc]losing date(?: is)?|[Dd]eadline(?: for (?:replies|responses|answers))?(?: is)?|(?:[Tt]ell us|[Rr]eply|[Rr]espond|[Hh]ave your say|[Tt]ake part|[Ss]end (?:it|us)[^.]{0,30}) (?:by|before|until)|[Yy]ou have until|[Yy]ou can (?:take part|reply|respond) until)\b(?: on| at| by|,|:| to| " + WrittenTime.Pattern + @")*\s")]
    private static partial Regex Closing();
}
