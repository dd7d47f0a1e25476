using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A page that only informs asks for replies all the same.</summary>
public sealed class InformAsks() : ConsultationRule("inform-asks", Severity.Warning, "Shaping places 4.0; Shaping places 5.0")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation is { IsDated: true, Item: { Level: Level.Inform, Respond.Count: > 0 } })
            yield return Found(consultation.Places.At("level"), "'inform' means that nobody is asked for a reply, and there are ways to take part under 'respond'.", "Write 'level: consult' if people can change something, or delete 'respond'.");
    }
}
