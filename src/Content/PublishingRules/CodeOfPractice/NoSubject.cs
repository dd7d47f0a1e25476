using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A consultation that no filter finds, because it names no topic, no audience or no service.</summary>
public sealed class NoSubject() : ConsultationRule("no-subject", Severity.Advice, "Code of practice 9.1 xvi")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var (item, site) = (consultation.Item, consultation.Library.Content.Site);
        var missing = new List<string>();
        if (item.Topics.Count == 0 && site.Topics.Count > 0 && !IsWritten(consultation, "topics"))
            missing.Add("topics");
        if (item.Audiences.Count == 0 && site.Audiences.Count > 0 && !IsWritten(consultation, "audiences"))
            missing.Add("audiences");
        if (string.IsNullOrEmpty(item.Lead))
            missing.Add("lead");
        if (missing.Count > 0)
            yield return Found(consultation.Start, $"It has no {string.Join(" and no ", missing.Select(key => $"'{key}'"))}, so some filters do not find it.", $"Add {string.Join(" and ", missing.Select(key => $"'{key}: ...'"))}.");
    }

    // An id that is not known has been reported.
    private static bool IsWritten(CheckedConsultation consultation, string key) =>
        consultation.Places.Values.Any(value => value.Path.StartsWith(key, StringComparison.Ordinal));
}
