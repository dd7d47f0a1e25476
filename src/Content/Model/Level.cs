namespace ConsultHub.Content.Model;

/// <summary>The rung on the ladder of participation.</summary>
public enum Level
{
    /// <summary>The council tells people.</summary>
    Inform,

    /// <summary>The council asks people and then decides.</summary>
    Consult,

    /// <summary>People help to make the plan.</summary>
    Involve,

    /// <summary>People decide.</summary>
    Empower,
}
