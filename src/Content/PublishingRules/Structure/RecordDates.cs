using ConsultHub.Content.Diagnostics;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A record of what has happened is dated before it could have happened, or in the future.</summary>
public sealed class RecordDates() : ConsultationRule("record-dates", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation) =>
        Changes(consultation).Concat(Commitments(consultation)).Concat(Updates(consultation)).Concat(Extensions(consultation));

    private IEnumerable<Diagnostic> Changes(CheckedConsultation consultation)
    {
        var item = consultation.Item;
        for (var i = 0; i < item.Changes.Count; i++)
            if (item.Opens is { } opens && item.Changes[i].On < opens.Date)
                yield return Found(item.Places.At($"changes[{i}].on"), $"It was changed before it opened, on {WrittenDate.Words(opens.Date)}.", "Correct the date. What was changed before anybody could see it need not be told.");
            else if (Future(item.Changes[i].On, consultation) is { } future)
                yield return Found(item.Places.At($"changes[{i}].on"), future, "Write the day on which the page was changed.");
    }

    private IEnumerable<Diagnostic> Commitments(CheckedConsultation consultation)
    {
        if (consultation.Item.Results is not { } results || results.Published > consultation.Library.Today)
            yield break;
        for (var i = 0; i < results.Commitments.Count; i++)
            if (results.Commitments[i].Done is { } done && Future(done, consultation) is { } future)
                yield return Found(results.Places.At($"commitments[{i}].done"), future, "Write the day on which it was done; leave the line out while it is not.");
    }

    private IEnumerable<Diagnostic> Updates(CheckedConsultation consultation) =>
        from update in consultation.Item.Updates
        where consultation.Item.Opens is { } opens && update.Date < opens.Date
        select Found(update.Places.Start, $"By the name of its file this was written on {WrittenDate.Words(update.Date)}, before the consultation opened.", "Correct the date in the name of the file.");

    private IEnumerable<Diagnostic> Extensions(CheckedConsultation consultation)
    {
        var item = consultation.Item;
        for (var i = 0; i < item.Extended.Count; i++)
            if (item.Closes is { } closes && item.Extended[i].On > closes.LastDay)
                yield return Found(item.Places.At($"extended[{i}].on"), $"It was extended after it had closed, on {WrittenDate.Words(closes.LastDay)}.", "Write the day on which you decided to extend it.");
    }

    private static string? Future(LocalDate day, CheckedConsultation consultation) =>
        day > consultation.Library.Today && consultation.Item.Opens is { } opens && opens.Date <= consultation.Library.Today ? $"{WrittenDate.Words(day)} has not come yet." : null;
}
