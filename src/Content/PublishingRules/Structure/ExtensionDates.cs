using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>An extension that does not make the time longer.</summary>
public sealed class ExtensionDates() : ConsultationRule("extension-dates", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item.Closes is not { } closes)
            yield break;
        var zone = consultation.Library.Content.Site.Zone;
        for (var i = 0; i < consultation.Item.Extended.Count; i++)
            if (consultation.Item.Extended[i].From.End(zone) >= closes.End(zone))
                yield return Found(consultation.Places.At($"extended[{i}].from"), "'from' is the former closing date, and 'closes' is not later.", "Put the new closing date into 'closes'.");
    }
}
