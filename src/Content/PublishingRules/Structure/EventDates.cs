using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>An event without a time, one that ends before it starts, is not within the time for taking part, or stands there twice.</summary>
public sealed class EventDates() : ConsultationRule("event-dates", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var zone = consultation.Library.Content.Site.Zone;
        for (var i = 0; i < consultation.Item.Events.Count; i++)
        {
            var meeting = consultation.Item.Events[i];
            if (consultation.Item.Events.Take(i).Any(other => other.Name == meeting.Name && other.Starts == meeting.Starts && other.Venue == meeting.Venue))
                yield return Found(consultation.Places.At($"events[{i}].starts"), $"'{meeting.Name}' stands here twice.", "Delete one of the two, or correct its time or venue.");
            if (meeting.Starts.Time is null)
                yield return Found(consultation.Places.At($"events[{i}].starts"), $"It is not said at what time '{meeting.Name}' starts.", $"Write the time as well, for example {NodaTime.Text.LocalDatePattern.Iso.Format(meeting.Starts.Date)}T18:00.");
            if (meeting.Starts.Time is { Hour: < 6 } night)
                yield return Found(consultation.Places.At($"events[{i}].starts"), $"'{meeting.Name}' would start at {night.Hour}{(night.Minute > 0 ? $":{night.Minute:00}" : "")} in the night.", $"Write {night.Hour + 12:00}:{night.Minute:00} if it is in the afternoon.");
            if (meeting.Ends is { } ends && ends.End(zone) <= meeting.Starts.Start(zone))
                yield return Found(consultation.Places.At($"events[{i}].ends"), $"'{meeting.Name}' ends before it starts.", "Correct 'starts' or 'ends'.");
            else if (consultation.IsDated && meeting.Starts.Start(zone) >= consultation.Item.Closes!.End(zone))
                yield return Found(consultation.Places.At($"events[{i}].starts"), $"'{meeting.Name}' is after the closing date.", "Correct the date, or close later.");
            else if (consultation.IsDated && meeting.Starts.Date < consultation.Item.Opens!.Date)
                yield return Found(consultation.Places.At($"events[{i}].starts"), $"'{meeting.Name}' is before the opening date.", "Correct the date, or open earlier.");
        }
    }
}
