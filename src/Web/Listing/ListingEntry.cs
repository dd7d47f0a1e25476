using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Listing;

/// <summary>A consultation, ready to be filtered.</summary>
public sealed class ListingEntry
{
    internal ListingEntry(Consultation consultation, DateTimeZone zone, FacetValues vocabulary, AreasAround around)
    {
        Consultation = consultation;
        Times = StatusTimes.Of(consultation, zone);
        First = consultation.Opens?.Date ?? consultation.Expected!.First;
        Last = consultation.Closes?.LastDay ?? consultation.Expected!.Last;
        (Areas, var areas) = around.Of(consultation.Areas);
        Values =
        [
            .. vocabulary.Numbers(Facet.Topic, consultation.Topics),
            .. areas,
            .. vocabulary.Numbers(Facet.Audience, consultation.Audiences),
            .. vocabulary.Numbers(Facet.Kind, [consultation.Kind.Word()]),
        ];
    }

    private ListingEntry(ListingEntry other, int number)
    {
        (Times, Values) = (other.Times, other.Values);
        (Consultation, First, Last, Areas) = (other.Consultation, other.First, other.Last, other.Areas);
        Number = number;
    }

    /// <summary>Its place in the library, from 0.</summary>
    public int Number { get; }

    /// <summary>The consultation.</summary>
    public Consultation Consultation { get; }

    /// <summary>The first day on which it is or may be open.</summary>
    public LocalDate First { get; }

    /// <summary>The last day on which it is or may be open.</summary>
    public LocalDate Last { get; }

    /// <summary>The ids of the areas that it concerns, with those around and within them.</summary>
    public IReadOnlyList<string> Areas { get; }

    /// <summary>The instants that decide where it stands.</summary>
    internal StatusTimes Times { get; }

    /// <summary>The numbers of its values in the facets that do not depend on the clock.</summary>
    internal int[] Values { get; }

    /// <summary>Where it stands at an instant.</summary>
    public Status StatusAt(Instant now) => Times.At(now);

    /// <summary>When, as a resident would ask.</summary>
    public static When WhenOf(Status status) => status switch
    {
        Status.Planned or Status.Forthcoming => When.Future,
        Status.Open => When.Present,
        _ => When.Past,
    };

    /// <summary>The same entry at a place in the library, from 0.</summary>
    internal ListingEntry At(int number) => number == Number ? this : new(this, number);
}
