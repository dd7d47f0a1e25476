using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Listing;

namespace ConsultHub.Web.Wording;

/// <summary>One line that says where a consultation stands and the date that matters most.</summary>
public static class StatusLines
{
    /// <summary>The line for a consultation on a day, with or without a count of the days that are left.</summary>
    public static string Of(ListingItem item, LocalDate today, bool counts = true) => Of(item.Consultation, item.Status, today, counts);

    /// <summary>The line for a consultation with a status on a day, with or without a count of the days that are left.</summary>
    public static string Of(Consultation consultation, Status status, LocalDate today, bool counts = true) => status switch
    {
        Status.Planned => Expected(consultation.Expected!),
        Status.Forthcoming => $"Opens {Dates.Day(consultation.Opens!.Date)}",
        Status.Open when !counts => $"Closes {Dates.Day(consultation.Closes!.LastDay)}",
        Status.Open when Countdown.Soon(today, consultation.Closes!) is { } soon => $"Closes {Dates.Day(consultation.Closes!.LastDay)}, {soon}",
        Status.Open => $"Closes {Dates.Day(consultation.Closes!.LastDay)}. {Countdown.ToClosing(today, consultation.Closes)}",
        Status.Closed => Closed(consultation, today),
        Status.Reported => Dates.Day(consultation.Results!.Published),
        _ => Dates.Day(consultation.Withdrawn!.On),
    };

    /// <summary>Where a consultation stands in a few words that stay true until its status changes, without a capital: <c>open until ...</c>.</summary>
    public static string Brief(Consultation consultation, Status status) => status switch
    {
        Status.Planned => $"planned for {Dates.Approximately(consultation.Expected!)}",
        Status.Forthcoming => $"opens {Dates.Day(consultation.Opens!.Date)}",
        Status.Open => $"open until {Dates.Day(consultation.Closes!.LastDay)}",
        Status.Closed => "closed, results to come",
        Status.Reported => "closed, with results",
        _ => "withdrawn",
    };

    private static string Expected(ApproximateDate date) => date.Precision switch
    {
        Precision.Day => $"Expected on {Dates.Approximately(date)}",
        Precision.Quarter => $"Expected {Dates.Approximately(date)}",
        _ => $"Expected in {Dates.Approximately(date)}",
    };

    private static string Closed(Consultation consultation, LocalDate today)
    {
        var closed = $"Closed {Dates.Day(consultation.Closes!.LastDay)}.";
        return consultation.ResultsDue switch
        {
            null => closed,
            { } due when due < today => $"{closed} Results were due by {Dates.Day(due)} and are late",
            { } due => $"{closed} Results due by {Dates.Day(due)}",
        };
    }
}
