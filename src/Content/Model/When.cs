namespace ConsultHub.Content.Model;

/// <summary>When, as a resident would ask.</summary>
public enum When
{
    /// <summary>Open now.</summary>
    Present,

    /// <summary>Still to come.</summary>
    Future,

    /// <summary>Over.</summary>
    Past,
}
