namespace ConsultHub.Content.Model;

/// <summary>Where a strategy document stands.</summary>
public enum DocumentStatus
{
    /// <summary>Not agreed yet.</summary>
    Draft,

    /// <summary>In force.</summary>
    Current,

    /// <summary>Replaced by another.</summary>
    Superseded,
}
