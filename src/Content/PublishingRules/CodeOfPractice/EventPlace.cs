using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>An event that nobody can find.</summary>
public sealed class EventPlace() : ConsultationRule("event-place", Severity.Error, "Code of practice 9.1 ii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        for (var i = 0; i < consultation.Item.Events.Count; i++)
        {
            var meeting = consultation.Item.Events[i];
            if (meeting is { Venue: null, Address: null, Online: null })
                yield return Found(consultation.Places.At($"events[{i}]"), $"It is not said where '{meeting.Name}' is.", "Add 'venue: ...' and 'address: ...', or 'online: https://...'.");
            else if (meeting is { Venue: not null, Address: null, Online: null })
                yield return Found(consultation.Places.At($"events[{i}]"), $"'{meeting.Name}' has a venue and no address.", "Add 'address: ...' with the street and the postcode.");
        }
    }
}
