using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Model;
using NodaTime;

namespace ConsultHub.Content.PublishingRules;

/// <summary>A consultation as the rules see it.</summary>
/// <param name="Item">The consultation.</param>
/// <param name="Library">All content.</param>
public sealed record CheckedConsultation(Consultation Item, CheckedLibrary Library)
{
    /// <summary>Where it stands.</summary>
    public Status Status => Item.StatusAt(Library.Now, Library.Content.Site.Zone);

    /// <summary>Whether it has its dates and stands by them, so that the code of practice applies in full.</summary>
    public bool IsDated => Item is { Opens: not null, Closes: not null, Withdrawn: null };

    /// <summary>Whether people are asked for an answer at all.</summary>
    public bool Asks => IsDated && Item.Level != Level.Inform;

    /// <summary>Whether there is a proposal on which people's views are wanted, and not only questions about how things are.</summary>
    public bool HasProposal => Asks && Item.Kind is ConsultationKind.Consultation or ConsultationKind.Engagement;

    /// <summary>The last day on which one can take part.</summary>
    public LocalDate LastDay => Item.Closes!.LastDay;

    /// <summary>How many days one can take part, the first and the last included.</summary>
    public int Days => Period.DaysBetween(Item.Opens!.Date, LastDay) + 1;

    /// <summary>Whether nobody can take part any more, so that its dates are what they are.</summary>
    public bool IsOver => LastDay < Library.Today;

    /// <summary>What to write where there is too little time: a later end, or why there is no more time; once it is over, only the latter.</summary>
    /// <param name="end">The first day that would be late enough.</param>
    public string LongerOrWhy(LocalDate end) => IsOver
        ? "It is over, so write why it was no longer: 'shorter-because: ...'."
        : $"Close on {WrittenDate.Words(end)} or later, or write why it is shorter: 'shorter-because: ...'.";

    /// <summary>The most days after which a period is taken for a slip of the finger.</summary>
    public const int MostDays = 380;

    /// <summary>Whether its dates are likely, so that others can be held against them.</summary>
    public bool IsLikely => IsDated && Days <= MostDays;

    /// <summary>Where its values stand.</summary>
    public Places Places => Item.Places;

    /// <summary>Where what is missing from its front matter is reported.</summary>
    public Place Start => Item.Places.Start;
}
