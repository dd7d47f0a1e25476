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

/// <summary>What a status says of taking part.</summary>
public static class StatusExtensions
{
    /// <summary>Whether nobody can take part any more: it has closed, with or without results, or was called off.</summary>
    public static bool IsOver(this Status status) => status is Status.Closed or Status.Reported or Status.Withdrawn;
}
