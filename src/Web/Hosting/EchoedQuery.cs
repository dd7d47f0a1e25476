using ConsultHub.Web.Listing;

namespace ConsultHub.Web.Hosting;

/// <summary>The query of an address as a page writes it into its own: a dozen links repeat it, so a long one is cut to what is read of it.</summary>
internal static class EchoedQuery
{
    // The site's own forms and links make none that is longer.
    private const int Long = 2000;

    private const int MostKeys = 50;
    private const int MostValues = 50;

    /// <summary>The query of a request: as it stands, or cut.</summary>
    public static QueryString Of(HttpRequest request) =>
        request.QueryString.Value is { Length: > Long } ? QueryString.Create(Cut(request.Query)) : request.QueryString;

    private static IEnumerable<KeyValuePair<string, string?>> Cut(IQueryCollection query) =>
        from key in query.Keys.Take(MostKeys)
        from value in key == "q" ? [ListingQueryReader.TextOf(query)] : Values(query[key])
        select KeyValuePair.Create(Start(key), (string?)value);

    // Where one is read of many, it is the last.
    private static IEnumerable<string> Values(IReadOnlyList<string?> values) => values.OfType<string>().Reverse().Distinct(StringComparer.Ordinal).Take(MostValues).Reverse().Select(Start);

    private static string Start(string text) => text.Length <= ListingQuery.LongestText ? text : text[..ListingQuery.LongestText];
}
