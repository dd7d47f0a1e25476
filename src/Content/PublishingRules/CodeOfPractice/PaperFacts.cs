using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A place with paper copies of which people do not know when it is open or whether they can get in.</summary>
public sealed class PaperFacts() : ConsultationRule("paper-facts", Severity.Warning, "Code of practice 9.1 ix; Code of practice 9.1 x")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var paper = consultation.Item.Paper;
        for (var i = 0; i < paper.Count; i++)
        {
            // What has no address is no building: 'At home', 'Mobile library'.
            if (string.IsNullOrEmpty(paper[i].Hours) && paper[i].Address is not null)
                yield return Found(consultation.Places.At($"paper[{i}]"), $"It is not said when '{paper[i].Venue}' is open.", "Add 'hours: ...'.");
            if (string.IsNullOrEmpty(paper[i].Access))
                yield return Found(consultation.Places.At($"paper[{i}]"), $"It is not said whether disabled people can get into '{paper[i].Venue}'.", "Add 'access: ...': steps, ramp, toilet, parking.");
        }
    }
}
