namespace ConsultHub.Web.Wording;

/// <summary>How a promise stands, in words. The first date given always counts.</summary>
public static class Promises
{
    private const int CountedDays = 30;

    /// <summary>
    /// <c>Kept on time</c>, <c>Kept 17 days late</c>, <c>Due in 10 days</c>, <c>Overdue by 10 days</c>; without counts of days that change from day
    /// to day, <c>Due in October 2026</c> and <c>Overdue</c>.
    /// </summary>
    public static string State(Commitment commitment, LocalDate today, bool counts = true) => commitment switch
    {
        { Done: { } done, Due: { } due } when done <= today && done > due => $"Kept {Days(Countdown.DaysBetween(due, done))} late",
        { Done: { } done, Due: not null } when done <= today => "Kept on time",
        { Done: { } done } when done <= today => "Kept",
        { Due: null } => "To be done",
        { Due: { } due } when due < today && !counts => "Overdue",
        { Due: { } due } when due < today => $"Overdue by {Days(Countdown.DaysBetween(due, today))}",
        { Due: { } due } => counts ? DueIn(due, today) : $"Due in {Dates.Month(due)}",
    };

    /// <summary>The look of a promise's tag.</summary>
    public static string Tag(Commitment commitment, LocalDate today) => commitment switch
    {
        { Done: { } done } when done <= today => "tag good",
        { Due: { } due } when due < today => "tag late",
        _ => "tag",
    };

    private static string DueIn(LocalDate due, LocalDate today) => Countdown.DaysBetween(today, due) switch
    {
        0 => "Due today",
        <= CountedDays and var days => $"Due in {Days(days)}",
        _ => $"Due in {Dates.Month(due)}",
    };

    private static string Days(int days) => Numbers.Count(days, "day", "days");
}
