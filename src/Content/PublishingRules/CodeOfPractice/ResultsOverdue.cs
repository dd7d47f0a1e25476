using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>Results that have not been published although the day that was promised is over.</summary>
public sealed class ResultsOverdue() : ConsultationRule("results-overdue", Severity.Warning, "Code of practice 9.1 xviii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var item = consultation.Item;
        if (consultation.Asks && item is { Results: null, ResultsDue: { } due } && due > consultation.LastDay && due < consultation.Library.Today && !IsWritten(consultation))
            yield return Found(consultation.Places.At("results-due"), $"The results were promised by {WrittenDate.Words(due)}.", "Add results.md, or say under 'changes' when they will come and why they are late.");
    }

    // One that cannot be read is reported as such.
    private static bool IsWritten(CheckedConsultation consultation) =>
        consultation.Library.Paths.Contains(consultation.Item.File.Path.Replace("index.md", "results.md", StringComparison.Ordinal));
}
