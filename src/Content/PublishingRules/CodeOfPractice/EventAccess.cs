using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>An event without the facts that disabled people need.</summary>
public sealed class EventAccess() : ConsultationRule("event-access", Severity.Warning, "Code of practice 9.1 x")
{
    private const int FewestCharacters = 8;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        for (var i = 0; i < consultation.Item.Events.Count; i++)
        {
            var access = consultation.Item.Events[i].Access ?? "";
            if (access.Length < FewestCharacters && !Structure.Leftover.StandsIn($"access: {access}"))
                yield return Found(access.Length == 0 ? consultation.Places.At($"events[{i}]") : consultation.Places.At($"events[{i}].access"),
                    $"'{consultation.Item.Events[i].Name}' does not say how disabled people can take part.", "Write 'access: ...': steps, hearing loop, toilet, parking; online: captions, joining by phone.");
        }
    }
}
