using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Listing;

/// <summary>What a listing query finds, in words.</summary>
public static class ListingTitle
{
    /// <summary><c>All consultations</c>, or <c>Consultations: Open now, Housing, Fernhill</c>.</summary>
    public static string Of(ListingQuery query, Site site)
    {
        var parts = Parts(query, site).ToList();
        return parts.Count == 0 ? "All consultations" : $"Consultations: {string.Join(", ", parts)}";
    }

    private static IEnumerable<string> Parts(ListingQuery query, Site site)
    {
        if (query.Text.Length > 0)
            yield return $"‘{query.Text}’";
        foreach (var facet in Enum.GetValues<Facet>())
            foreach (var value in query.Values(facet))
                yield return Name(facet, value, site);
        if (query.From is { } from)
            yield return $"from {Dates.Day(from)}";
        if (query.To is { } to)
            yield return $"to {Dates.Day(to)}";
    }

    private static string Name(Facet facet, string value, Site site) => facet switch
    {
        Facet.When => Terms.Of(EnumWords.Parse<When>(value)!.Value),
        Facet.Status => Terms.Of(EnumWords.Parse<Status>(value)!.Value),
        Facet.Kind => Terms.Of(EnumWords.Parse<ConsultationKind>(value)!.Value),
        Facet.Topic => site.Topics[value],
        Facet.Area => site.Areas[value].Name,
        _ => site.Audiences[value],
    };
}
