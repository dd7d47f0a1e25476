namespace ConsultHub.Content.Model;

/// <summary>Why a decision was taken without consulting.</summary>
public enum Reason
{
    /// <summary>It was decided already.</summary>
    AlreadyDecided,

    /// <summary>The law left no choice.</summary>
    RequiredByLaw,

    /// <summary>There was no time.</summary>
    Urgent,

    /// <summary>There was no money or staff for another option.</summary>
    LimitedResources,

    /// <summary>It was too small for it.</summary>
    NotProportionate,

    /// <summary>People were told, and no reply was asked for.</summary>
    InformationOnly,
}
