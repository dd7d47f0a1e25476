using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>Puts the stages of a consultation on a line.</summary>
internal static class Stops
{
    /// <summary>The stops in the order of time. At most one is now.</summary>
    public static IReadOnlyList<Stop> Of(Consultation consultation, Status status, SiteContext site)
    {
        var stops = consultation.Stages.Select(stage => FromStage(stage, site.Today))
            .Concat(FromDates(consultation, status))
            .Concat(FromPromises(consultation, status, site.Today));
        return stops.OrderBy(stop => stop.On).ToList();
    }

    private static Stop FromStage(Stage stage, LocalDate today) => new(stage.Name, stage.Date.First, Dates.Approximately(stage.Date))
    {
        Note = stage.Note,
        Url = stage.Url,
        State = stage.Date.Last < today ? StopState.Done : stage.Date.Precision == Precision.Day ? StopState.ToCome : StopState.Maybe,
    };

    private static IEnumerable<Stop> FromDates(Consultation consultation, Status status)
    {
        if (consultation is not { Opens: { } opens, Closes: { } closes })
        {
            if (consultation.Expected is { } expected)
                yield return new Stop("Opens", expected.First, Dates.Approximately(expected)) { State = StopState.Maybe };
            yield break;
        }

        var isToCome = status == Status.Forthcoming;
        yield return new Stop(isToCome ? "Opens" : "Opened", opens.Date, Dates.Day(opens.Date)) { State = isToCome ? StopState.ToCome : StopState.Done };
        if (status == Status.Withdrawn)
            yield return new Stop("Withdrawn", consultation.Withdrawn!.On, Dates.Day(consultation.Withdrawn.On)) { State = StopState.Now };
        else
            yield return Closing(closes, status);
    }

    private static Stop Closing(Moment closes, Status status) => status switch
    {
        Status.Forthcoming => new Stop("Closes", closes.LastDay, Dates.Day(closes.LastDay)),
        Status.Open => new Stop("Open for replies", closes.LastDay, $"Closes {Dates.Day(closes.LastDay)}") { State = StopState.Now },
        _ => new Stop("Closed", closes.LastDay, Dates.Day(closes.LastDay)) { State = StopState.Done },
    };

    private static IEnumerable<Stop> FromPromises(Consultation consultation, Status status, LocalDate today)
    {
        if (status == Status.Withdrawn)
            yield break;
        if (status == Status.Closed)
            yield return new Stop("Reading your replies", consultation.Closes!.LastDay, "") { State = StopState.Now };
        if (status == Status.Reported)
            yield return new Stop("Results published", consultation.Results!.Published, Dates.Day(consultation.Results.Published)) { State = StopState.Done };
        else if (consultation.ResultsDue is { } due)
            yield return new Stop("Results published", due < today ? today : due, due < today ? $"Were due by {Dates.Day(due)}" : $"By {Dates.Day(due)}");
        if (DecisionDate(consultation, status) is { } decided)
            yield return new Stop(MakerDecides(consultation, decided, today), decided, Dates.Day(decided)) { State = decided < today ? StopState.Done : StopState.ToCome };
    }

    private static LocalDate? DecisionDate(Consultation consultation, Status status) =>
        (status == Status.Reported ? consultation.Results!.Decided : null) ?? consultation.Decision?.Date;

    private static string MakerDecides(Consultation consultation, LocalDate decided, LocalDate today) =>
        decided < today ? "Decided" : consultation.Decision?.Maker is { Length: <= 30 } maker ? $"Decision by {maker}" : "Decision";
}
