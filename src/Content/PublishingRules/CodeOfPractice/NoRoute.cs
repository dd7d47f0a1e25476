using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A consultation in which nobody can take part.</summary>
public sealed class NoRoute() : ConsultationRule("no-route", Severity.Error, "Code of practice 9.1 ii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Asks && consultation.Item.Respond.Count == 0)
            yield return Found(consultation.Start, "There is no way to take part.", "Add 'respond:' with a line for each way, for example '- phone: 01632 960 126'.");
    }
}
