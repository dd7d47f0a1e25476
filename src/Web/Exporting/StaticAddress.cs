using ConsultHub.Web.Feeds.OpenData;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace ConsultHub.Web.Exporting;

/// <summary>
/// Addresses that a plain file host can answer. It looks at the path alone, so the query becomes a part of the path:
/// <c>/consultations?when=past&amp;page=2</c> is <c>/consultations/when=past&amp;page=2</c>, and <c>/consultations.atom?topic=money</c> is
/// <c>/topic=money/consultations.atom</c>. No slug has an equals sign, so no other address looks like one of these.
/// </summary>
public static class StaticAddress
{
    // File systems take 255 bytes for a name.
    private const int LongestPart = 200;

    // What people can type cannot all be written beforehand.
    private const string SearchText = "q";

    // The data is whole on its first page.
    private const string Page = "page";

    /// <summary>The static address of an address on the site.</summary>
    public static string Of(string address)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        return question < 0 ? Of(address, "") : Of(address[..question], address[question..]);
    }

    /// <summary>The static address of a path and its query, both as they stand in an address. The search text is left out, and so is the page of the data, which is whole in an export.</summary>
    public static string Of(string path, string query)
    {
        var (choice, rest) = ReadingChoice.Of(PathString.FromUriComponent(path));
        var bare = CanonicalAddresses.Of(rest.ToUriComponent());
        // A file is the same in every view, and may be large.
        if (IsFile(bare))
            return bare;
        var part = PartOf(query, bare);
        return part.Length is 0 or > LongestPart ? Trimmed(choice.Prefix + bare) : choice.Prefix + WithPart(bare, part);
    }

    /// <summary>The path and query that a static path without the reader's choice stands for; the same path where it stands for itself.</summary>
    public static (PathString Path, QueryString Query) Original(PathString path)
    {
        var parts = (path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        var query = IsFile(path.Value ?? "") ? null : parts.FirstOrDefault(IsQuery);
        return query is null ? (path, default) : ("/" + string.Join('/', parts.Where(part => !IsQuery(part))), QueryOf(query));
    }

    private static bool IsFile(string path) =>
        path.StartsWith("/consultations/", StringComparison.Ordinal) && path.Contains("/files/", StringComparison.Ordinal);

    private static bool IsQuery(string part) => part.Contains('=', StringComparison.Ordinal);

    private static string PartOf(string query, string bare) => string.Join('&',
        from pair in QueryHelpers.ParseQuery(query)
        where pair.Key != SearchText && !(pair.Key == Page && bare == ListingJson.Path)
        from value in pair.Value
        where !string.IsNullOrEmpty(value)
        select $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(value)}");

    private static QueryString QueryOf(string part) => QueryString.Create(
        part.Split('&').Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair.Length == 2 ? pair[1] : null)));

    private static string WithPart(string path, string part)
    {
        var slash = path.LastIndexOf('/');
        return Path.HasExtension(path) ? $"{path[..slash]}/{part}{path[slash..]}" : $"{path.TrimEnd('/')}/{part}";
    }

    private static string Trimmed(string path) => path.Length > 1 ? path.TrimEnd('/') : path;
}
