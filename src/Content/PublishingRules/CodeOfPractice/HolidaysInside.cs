using ConsultHub.Content.Diagnostics;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A short period that holidays make shorter still.</summary>
public sealed class HolidaysInside() : ConsultationRule("holidays-inside", Severity.Warning, "Code of practice 9.1 xi")
{
    /// <summary>The days that a standard consultation needs; who has twelve weeks can spare a holiday.</summary>
    private const int Enough = 7 * TooShort.StandardWeeks;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (!consultation.Asks || consultation.Item.ShorterBecause is not null)
            yield break;
        var (first, last) = (consultation.Item.Opens!.Date, consultation.LastDay);
        foreach (var (name, from, to) in Holidays(first.Year).Concat(Holidays(last.Year)).Distinct())
        {
            var lost = Shared(first, last, from, to);
            if (lost > 0 && consultation.Days >= Enough && consultation.Days - lost < Enough)
                yield return Found(consultation.Places.At("closes"), $"{name} {(consultation.IsOver ? "took" : "takes")} {lost} of its {consultation.Days} days.",
                    consultation.LongerOrWhy(FirstEnd(first, from, to)));
        }
    }

    private static int Shared(LocalDate first, LocalDate last, LocalDate from, LocalDate to) =>
        Math.Max(0, Period.DaysBetween(LocalDate.Max(first, from), LocalDate.Min(last, to)) + 1);

    private static LocalDate FirstEnd(LocalDate first, LocalDate from, LocalDate to)
    {
        var last = first.PlusDays(Enough - 1);
        while (Period.DaysBetween(first, last) + 1 - Shared(first, last, from, to) < Enough)
            last = last.PlusDays(1);
        return last;
    }

    private static IEnumerable<(string Name, LocalDate From, LocalDate To)> Holidays(int year)
    {
        var easter = Easter(year);
        yield return ("Christmas", new(year - 1, 12, 24), new(year, 1, 1));
        yield return ("Christmas", new(year, 12, 24), new(year + 1, 1, 1));
        yield return ("Easter", easter.PlusDays(-2), easter.PlusDays(1));
        yield return ("August", new(year, 8, 1), new(year, 8, 31));
    }

    // Easter Sunday of the Gregorian calendar, after the anonymous algorithm in Nature, 20 April 1876.
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        return new LocalDate(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    }
}
