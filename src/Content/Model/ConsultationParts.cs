using ConsultHub.Content.FrontMatter;
using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>Where the equality impact assessment is, or why there is none.</summary>
/// <param name="Url">Its address.</param>
/// <param name="File">Its name in <c>files/</c>.</param>
/// <param name="NoneBecause">Why there is none.</param>
public sealed record Equality(string? Url, string? File, string? NoneBecause);

/// <summary>A way to take part.</summary>
/// <param name="Channel">Which way.</param>
/// <param name="Value">Where to: an address, a number or words.</param>
/// <param name="Note">More about it.</param>
public sealed record Route(Channel Channel, string Value, string? Note);

/// <summary>An event at which people can take part.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Starts">When it starts.</param>
/// <param name="Ends">When it ends.</param>
/// <param name="Venue">The place.</param>
/// <param name="Address">Where that is.</param>
/// <param name="Access">What disabled people need to know about it.</param>
/// <param name="Online">The address to join it from anywhere.</param>
public sealed record Event(string Name, Moment Starts, Moment? Ends, string? Venue, string? Address, string? Access, string? Online)
{
    /// <summary>When it is over: at its end, or at the end of its day where none is written.</summary>
    public Instant End(DateTimeZone zone) => (Ends ?? new Moment(Starts.Date, null)).End(zone);
}

/// <summary>A place with paper copies.</summary>
/// <param name="Venue">The place.</param>
/// <param name="Address">Where that is.</param>
/// <param name="Hours">When it is open.</param>
/// <param name="Access">What disabled people need to know about it.</param>
public sealed record PaperCopy(string Venue, string? Address, string? Hours, string? Access);

/// <summary>A document.</summary>
/// <param name="Title">Title.</param>
/// <param name="File">Its name in <c>files/</c>, or null.</param>
/// <param name="Url">Its address elsewhere, or null.</param>
/// <param name="Description">What is in it.</param>
/// <param name="Accessible">Whether everybody can read it; null where nobody has said.</param>
public sealed record Document(string Title, string? File, string? Url, string? Description, bool? Accessible);

/// <summary>Who decides, when and how.</summary>
/// <param name="Maker">Who.</param>
/// <param name="Date">When.</param>
/// <param name="How">How.</param>
/// <param name="Url">The meeting or its minutes.</param>
public sealed record Decision(string? Maker, LocalDate? Date, string? How, string? Url);

/// <summary>A stage of the timeline.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Date">When.</param>
/// <param name="Note">More about it.</param>
/// <param name="Url">Where to read more.</param>
public sealed record Stage(string Name, ApproximateDate Date, string? Note, string? Url);

/// <summary>A change to the page.</summary>
/// <param name="On">When.</param>
/// <param name="What">What was changed.</param>
/// <param name="Why">Why.</param>
public sealed record Change(LocalDate On, string What, string? Why);

/// <summary>A later closing date.</summary>
/// <param name="From">The former closing date.</param>
/// <param name="On">When it was extended.</param>
/// <param name="Why">Why.</param>
public sealed record Extension(Moment From, LocalDate On, string Why);

/// <summary>A later opening of what was planned.</summary>
/// <param name="From">The former expected or opening date.</param>
/// <param name="Time">The former opening time on that day, in the site's time zone; null where none was written.</param>
/// <param name="On">When it was put off.</param>
/// <param name="Why">Why.</param>
public sealed record Postponement(ApproximateDate From, LocalTime? Time, LocalDate On, string Why);

/// <summary>A withdrawal.</summary>
/// <param name="On">When.</param>
/// <param name="Why">Why.</param>
public sealed record Withdrawal(LocalDate On, string Why);
