using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.FrontMatter;

/// <summary>What the value of a key has to be, and what a writer is told to write where it is something else.</summary>
/// <param name="Name">What it has to be, for a sentence: <c>a date</c>.</param>
/// <param name="Suggest">What to write, from what was written; where that can be told from it, see <paramref name="Meant"/>.</param>
/// <param name="Meant">What was meant by what was written, in the form that is read here; null where it cannot be told.</param>
internal sealed record ValueForm(string Name, Func<string, string> Suggest, Func<string, string?> Meant)
{
    /// <summary>A day.</summary>
    public static readonly ValueForm Date = new("a date", "Write it as year-month-day, for example 2026-03-22.", DateSlip.Day);

    /// <summary>A day, or a time on a day.</summary>
    public static readonly ValueForm Moment =
        new("a date", "Write it as year-month-day, for example 2026-03-22, or with a time, 2026-03-22T17:00.", DateSlip.DayOrTime);

    /// <summary>A day, month or quarter.</summary>
    public static readonly ValueForm Approximate =
        new("a date, month or quarter", "Write it as 2026-03-22, 2026-03 or 2026-Q1.", written => DateSlip.Day(written) ?? DateSlip.Period(written));

    /// <summary>A month, quarter or year.</summary>
    public static readonly ValueForm Period = new("a month, quarter or year", "Write it as 2026-Q1, 2026-03 or 2026.", DateSlip.Period);

    /// <summary>A day, month, quarter or year, or a time on a day.</summary>
    public static readonly ValueForm ApproximateOrTimed = new("a date, month, quarter or year",
        "Write it as 2026-03-22, 2026-03-22T17:00, 2026-03, 2026-Q1 or 2026.", written => DateSlip.DayOrTime(written) ?? DateSlip.Period(written));

    /// <summary>A whole number of 0 or more.</summary>
    public static readonly ValueForm Number = new("a number", "Write it in figures, for example 3214.");

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static readonly ValueForm Flag = new("true or false", "Write 'true' or 'false'.");

    private ValueForm(string name, string suggestion, Func<string, string?>? meant = null) : this(name, _ => suggestion, meant ?? (_ => null))
    {
    }

    /// <summary>One of the words for the names of <typeparamref name="T"/>.</summary>
    public static ValueForm OneOf<T>() where T : struct, Enum =>
        new($"one of {EnumWords.Listed<T>()}", written => NearMiss.Question(written, EnumWords.All<T>()) ?? "Write one of these.", _ => null);
}
