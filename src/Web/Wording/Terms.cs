namespace ConsultHub.Web.Wording;

/// <summary>The words that residents read for the values of the content contract.</summary>
public static class Terms
{
    /// <summary>A status in words.</summary>
    public static string Of(Status status) => status switch
    {
        Status.Planned => "Planned",
        Status.Forthcoming => "Opening soon",
        Status.Open => "Open",
        Status.Closed => "Closed, results to come",
        Status.Reported => "Results published",
        _ => "Withdrawn",
    };

    /// <summary>The look of a status tag: filled when open, dashed when planned.</summary>
    public static string TagOf(Status status) => status switch
    {
        Status.Open => "tag open",
        Status.Reported => "tag good",
        Status.Withdrawn => "tag late",
        Status.Planned => "tag maybe",
        _ => "tag",
    };

    /// <summary>A kind in words.</summary>
    public static string Of(ConsultationKind kind) => kind switch
    {
        ConsultationKind.Consultation => "Consultation",
        ConsultationKind.Engagement => "Early conversation",
        ConsultationKind.Survey => "Survey",
        _ => "Research",
    };

    /// <summary>When, in words.</summary>
    public static string Of(When when) => when switch
    {
        When.Present => "Open now",
        When.Future => "Coming up",
        _ => "Over",
    };

    /// <summary>A rung of the ladder in words.</summary>
    public static string Of(Level level) => level switch
    {
        Level.Inform => "We inform you",
        Level.Consult => "We consult you",
        Level.Involve => "We involve you",
        _ => "You decide",
    };

    /// <summary>What a rung of the ladder means.</summary>
    public static string Meaning(Level level) => level switch
    {
        Level.Inform => "We tell you what will happen. We do not ask.",
        Level.Consult => "We ask what you think of a plan, then councillors decide.",
        Level.Involve => "You help us write the plan, then councillors decide.",
        _ => "Councillors hand the choice to you.",
    };

    /// <summary>A way to take part in words.</summary>
    public static string Of(Channel channel) => channel switch
    {
        Channel.Online => "Online",
        Channel.Email => "By email",
        Channel.Phone => "By phone",
        Channel.Post => "By post",
        _ => "In person",
    };

    /// <summary>How people replied, after a number: <c>371 by post</c>.</summary>
    public static string Replied(Channel channel) => Of(channel).ToLowerInvariant();

    /// <summary>The council's answer in words.</summary>
    public static string Of(Answer answer) => answer switch
    {
        Answer.Yes => "Yes",
        Answer.Partly => "Partly",
        _ => "No",
    };

    /// <summary>Where a document stands, in words.</summary>
    public static string Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Draft => "Draft",
        DocumentStatus.Current => "In force",
        _ => "Replaced",
    };

    /// <summary>The look of a document's status tag.</summary>
    public static string TagOf(DocumentStatus status) => status switch
    {
        DocumentStatus.Draft => "tag maybe",
        DocumentStatus.Current => "tag good",
        _ => "tag late",
    };

    /// <summary>Why nobody was asked, in words.</summary>
    public static string Of(Reason reason) => reason switch
    {
        Reason.AlreadyDecided => "It was already decided",
        Reason.RequiredByLaw => "The law left no choice",
        Reason.Urgent => "It was urgent",
        Reason.LimitedResources => "There was no other option we could pay for",
        Reason.NotProportionate => "It was too small to consult on",
        _ => "We told people, and did not ask",
    };
}
