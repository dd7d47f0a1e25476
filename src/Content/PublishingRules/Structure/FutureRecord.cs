using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>What is said to have been done already, on a day that has not come: a document agreed, a decision taken, a closing date moved.</summary>
public sealed class FutureRecord() : TextRule("future-record", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Item switch
    {
        Consultation item => Moved(text, item).Concat(Extended(text, item)),
        // Where another day was planned for the decision, the two are told to differ.
        Results { Decided: { } decided } results when results.Published <= text.Library.Today && (text.Consultation?.Decision?.Date ?? decided) == decided =>
            Future(text, "decided", decided, "Leave the line out until it is decided. The day that is planned belongs into index.md: 'decision: date'."),
        StrategyDocument { Status: not DocumentStatus.Draft, Adopted: { } adopted } => Future(text, "adopted", adopted, "Write the day on which it was agreed; while it is not, leave the line out and write 'status: draft'."),
        NotConsultingRecord record => Future(text, "decided", record.Decided, "Write the day on which it was decided."),
        _ => [],
    };

    private IEnumerable<Diagnostic> Moved(CheckedText text, Consultation item) =>
        item.Moved.SelectMany((moved, index) => Future(text, $"moved[{index}].on", "moved", moved.On, "Write the day on which you decided to move it."));

    // One that was decided on after the closing date is told of as such.
    private IEnumerable<Diagnostic> Extended(CheckedText text, Consultation item) => item.Extended.SelectMany((extended, index) => extended.On > item.Closes?.LastDay ? []
        : Future(text, $"extended[{index}].on", "extended", extended.On, "Write the day on which you decided to extend it."));

    private IEnumerable<Diagnostic> Future(CheckedText text, string key, LocalDate day, string right) => Future(text, key, key, day, right);

    private IEnumerable<Diagnostic> Future(CheckedText text, string path, string done, LocalDate day, string right) => day <= text.Library.Today ? []
        : [Found(text.Item.Places.At(path), $"{WrittenDate.Words(day)} has not come yet, and the page says that it was {done} then.", right)];
}
