namespace ConsultHub.Content.Model;

/// <summary>What kind of exercise it is.</summary>
public enum ConsultationKind
{
    /// <summary>People are asked about a proposal.</summary>
    Consultation,

    /// <summary>A conversation, often before there is a proposal.</summary>
    Engagement,

    /// <summary>A set of questions, often repeated.</summary>
    Survey,

    /// <summary>Finding out how things are.</summary>
    Research,
}

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

/// <summary>How much a consultation matters, and so how long it must last.</summary>
public enum Significance
{
    /// <summary>4 weeks or more.</summary>
    Standard,

    /// <summary>12 weeks or more.</summary>
    Major,
}

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

/// <summary>A way to take part, and how a reply came in.</summary>
public enum Channel
{
    /// <summary>On a web page.</summary>
    Online,

    /// <summary>By email.</summary>
    Email,

    /// <summary>By phone.</summary>
    Phone,

    /// <summary>By post.</summary>
    Post,

    /// <summary>Face to face.</summary>
    InPerson,
}

/// <summary>The council's answer to what people said.</summary>
public enum Answer
{
    /// <summary>It does what they asked.</summary>
    Yes,

    /// <summary>It does some of it.</summary>
    Partly,

    /// <summary>It does not.</summary>
    No,
}

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
