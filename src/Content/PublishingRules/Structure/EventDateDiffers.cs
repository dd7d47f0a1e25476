using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A sentence that names an event and gives another day for it than the front matter.</summary>
public sealed class EventDateDiffers() : TextRule("event-date-differs", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text is not { File.Kind: ContentFileKind.Consultation, Consultation.Events: { Count: > 0 } events } ? [] :
        from passage in text.Passages
        where passage.Kind is PassageKind.Paragraph or PassageKind.Item
        from sentence in passage.Sentences
        let named = events.Where(meeting => Names(sentence.Text, meeting)).ToList()
        where named.Count > 0
        let dates = WrittenDate.In(sentence.Text).ToList()
        where dates.Count == 1 && !named.Exists(meeting => IsOn(meeting, dates[0]))
        select Found(passage.PlaceAt(sentence.Start + dates[0].Index),
            $"This says {dates[0].Written}, and '{named[0].Name}' is on {WrittenDate.Words(named[0].Starts.Date)} under 'events'.", "Correct the one that is wrong.");

    // A name of one word, such as 'Meeting', is said of other things too.
    private static bool Names(string sentence, Event meeting) =>
        meeting.Name.Contains(' ', StringComparison.Ordinal) && sentence.Contains(meeting.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsOn(Event meeting, WrittenDate date) =>
        Covers(meeting, date, meeting.Starts.Date.Year) || meeting.Ends is { } ends && Covers(meeting, date, ends.Date.Year);

    private static bool Covers(Event meeting, WrittenDate date, int year)
    {
        if (!date.Exists(date.Year ?? year))
            return true;
        var day = new NodaTime.LocalDate(date.Year ?? year, date.Month, date.Day);
        return day >= meeting.Starts.Date && day <= (meeting.Ends ?? meeting.Starts).Date;
    }
}
