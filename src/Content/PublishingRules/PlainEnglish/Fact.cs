namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>What a fact is.</summary>
public enum FactKind
{
    /// <summary>A day of a month.</summary>
    Date,

    /// <summary>A time of day, in minutes after midnight.</summary>
    Time,

    /// <summary>A number, a sum of money or a share.</summary>
    Number,
}

/// <summary>A date, time or number in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Where it starts.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Value">Its value: month times 100 plus day, minutes, or the number.</param>
/// <param name="Year">The year of a date, where one was written.</param>
public readonly record struct Fact(FactKind Kind, int Index, string Written, decimal Value, int? Year = null);
