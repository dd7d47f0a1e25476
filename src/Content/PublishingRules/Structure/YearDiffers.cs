using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Model;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A date in the text that is one of the consultation's own but for a slip in the year: the year before or after, or its figures in another order.</summary>
public sealed class YearDiffers() : TextRule("year-differs", Severity.Warning)
{
    private static readonly ClosingDateDiffers Closing = new();

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text is not { File.Kind: ContentFileKind.Consultation, IsPlain: false, Consultation: { Opens: not null } item } ? [] :
        from passage in text.Passages
        where passage.Kind is PassageKind.Paragraph or PassageKind.Item
        from written in WrittenDate.In(passage.Text)
        where written.Date is { } day && (written.Weekday is null || day.DayOfWeek == written.Weekday)
        let meant = Dates(item).FirstOrDefault(date => IsSlip(date, written))
        where meant != default && !Dates(item).Contains(written.Date!.Value)
        let place = passage.PlaceAt(written.Index)
        where !Closing.In(text).Any(found => found.Place == place)
        select Found(place, $"This says {written.Written}, and the top of the file says {WrittenDate.Words(meant)}.", "Check the year.");

    private static IEnumerable<LocalDate> Dates(Consultation item) =>
        new[] { item.Opens?.Date, item.Closes?.LastDay, item.Decision?.Date, item.ResultsDue }.OfType<LocalDate>().Concat(item.Events.Select(meeting => meeting.Starts.Date));

    private static bool IsSlip(LocalDate date, WrittenDate written) =>
        (date.Day, date.Month) == (written.Day, written.Month) && date.Year != written.Year
        && (Math.Abs(date.Year - written.Year!.Value) == 1 || Figures(date.Year) == Figures(written.Year.Value));

    private static string Figures(int year) => string.Concat(year.ToString(System.Globalization.CultureInfo.InvariantCulture).Order());
}
