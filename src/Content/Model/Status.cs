namespace ConsultHub.Content.Model;

/// <summary>Where a consultation stands. Worked out from the dates and the clock, never written.</summary>
public enum Status
{
    /// <summary>Dates are not set yet.</summary>
    Planned,

    /// <summary>It has not opened yet.</summary>
    Forthcoming,

    /// <summary>People can take part.</summary>
    Open,

    /// <summary>It is over and has no results yet.</summary>
    Closed,

    /// <summary>Its results have been published.</summary>
    Reported,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,
}
