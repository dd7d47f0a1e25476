namespace ConsultHub.Web.Pages.Consultations;

/// <summary>A stop on the line of a consultation's stages.</summary>
/// <param name="Name">What happens.</param>
/// <param name="On">The day by which stops are put in order.</param>
/// <param name="When">When it happens, in words.</param>
public sealed record Stop(string Name, LocalDate On, string When)
{
    /// <summary>Whether it is over, now, to come or without a date.</summary>
    public StopState State { get; init; }

    /// <summary>More about it.</summary>
    public string? Note { get; init; }

    /// <summary>Where to read more: an address on this site or elsewhere.</summary>
    public string? Url { get; init; }
}

/// <summary>Where a stop stands in time.</summary>
public enum StopState
{
    /// <summary>Still to come.</summary>
    ToCome,

    /// <summary>Over.</summary>
    Done,

    /// <summary>Now.</summary>
    Now,

    /// <summary>Planned without a date.</summary>
    Maybe,
}
