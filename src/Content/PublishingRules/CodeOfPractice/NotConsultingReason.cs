using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A decision taken without consulting, without the reason why nobody was asked.</summary>
public sealed class NotConsultingReason() : TextRule("not-consulting-reason", Severity.Warning, "Code of practice 9.2; Code of practice 9.3")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text.Item is NotConsultingRecord { Reason: null } record)
            yield return Found(record.Places.Start, "It is not said why nobody was asked.", $"Add 'reason: ...' with one of {FrontMatter.EnumWords.Listed<Reason>()}.");
    }
}
