namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>What a test showed, in the words of EARL 1.0 (W3C).</summary>
public enum Outcome
{
    /// <summary>The check looked and found no failure.</summary>
    Passed,

    /// <summary>The check found a failure.</summary>
    Failed,

    /// <summary>The check found something that a person has to judge.</summary>
    CantTell,

    /// <summary>There is nothing on the page that the check could look at.</summary>
    Inapplicable,

    /// <summary>Nothing looked.</summary>
    Untested,
}
