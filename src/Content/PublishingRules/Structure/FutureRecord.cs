using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A document or a decision that is said to be agreed already, on a day that has not come.</summary>
public sealed class FutureRecord() : TextRule("future-record", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Item switch
    {
        StrategyDocument { Status: not DocumentStatus.Draft, Adopted: { } adopted } => Future(text, "adopted", adopted, "Write the day on which it was agreed; while it is not, leave the line out and write 'status: draft'."),
        NotConsultingRecord record => Future(text, "decided", record.Decided, "Write the day on which it was decided."),
        _ => [],
    };

    private IEnumerable<Diagnostic> Future(CheckedText text, string key, LocalDate day, string right) => day <= text.Library.Today ? []
        : [Found(text.Item.Places.At(key), $"{WrittenDate.Words(day)} has not come yet, and the page says that it was {key} then.", right)];
}
