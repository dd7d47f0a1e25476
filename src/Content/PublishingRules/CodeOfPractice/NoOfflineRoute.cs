using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A consultation in which only people with internet access can take part.</summary>
public sealed class NoOfflineRoute() : ConsultationRule("no-offline-route", Severity.Warning, "Code of practice 9.1 ix")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var routes = consultation.Item.Respond;
        if (consultation.Asks && routes.Count > 0 && routes.All(route => route.Channel is Channel.Online or Channel.Email))
            yield return Found(consultation.Places.KeyAt("respond"), "Nobody can take part without the internet.", "Add a way by 'phone', 'post' or 'in-person'.");
    }
}
