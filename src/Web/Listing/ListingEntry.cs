using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Listing;

/// <summary>A consultation, ready to be filtered.</summary>
public sealed class ListingEntry
{
    private readonly DateTimeZone zone;
    private readonly string[][] values;

    internal ListingEntry(Consultation consultation, Site site)
    {
        Consultation = consultation;
        zone = site.Zone;
        First = consultation.Opens?.Date ?? consultation.Expected!.First;
        Last = consultation.Closes?.LastDay ?? consultation.Expected!.Last;
        values =
        [
            [], [], [.. consultation.Topics], [.. AreasAround(consultation, site)], [.. consultation.Audiences], [consultation.Kind.Word()],
        ];
    }

    /// <summary>The consultation.</summary>
    public Consultation Consultation { get; }

    /// <summary>The first day on which it is or may be open.</summary>
    public LocalDate First { get; }

    /// <summary>The last day on which it is or may be open.</summary>
    public LocalDate Last { get; }

    /// <summary>Where it stands at an instant.</summary>
    public Status StatusAt(Instant now) => Consultation.StatusAt(now, zone);

    /// <summary>When, as a resident would ask.</summary>
    public static When WhenOf(Status status) => status switch
    {
        Status.Planned or Status.Forthcoming => When.Future,
        Status.Open => When.Present,
        _ => When.Past,
    };

    /// <summary>Its values in a facet that does not depend on the clock.</summary>
    internal string[] Values(Facet facet) => values[(int)facet];

    // Without areas it covers everywhere; with some, it concerns those that lie in them and those that they lie in.
    private static IEnumerable<string> AreasAround(Consultation consultation, Site site) =>
        consultation.Areas.Count == 0 ? site.Areas.Keys
            : consultation.Areas.SelectMany(area => site.WithParents(area).Select(around => around.Id).Concat(site.WithParts(area))).Distinct(StringComparer.Ordinal);
}
