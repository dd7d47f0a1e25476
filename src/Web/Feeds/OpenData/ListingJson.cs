using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConsultHub.Web.Feeds.OpenData;

/// <summary>The listing as JSON, in the listing's own order and pages.</summary>
public static class ListingJson
{
    /// <summary>Its address.</summary>
    public const string Path = "/consultations.json";

    /// <summary>Its media type.</summary>
    public const string ContentType = "application/json";

    // It is never part of an HTML page, so the plus of an offset and the letters of a name can stand as they are.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page that was asked for, or why there is none.</summary>
    public static IResult Answer(FeedListing listing)
    {
        if (listing.Refusal is { } refusal)
            return refusal.AsJson();
        var result = listing.Result;
        // A file host would answer each page with the first.
        var isWhole = listing.Site.IsExport;
        var items = (isWhole ? result.All : result.Items).Select(item => ListingRecord.Of(item, listing)).ToList();
        return TypedResults.Json(new { Total = result.All.Count, result.Page, Pages = isWhole ? 1 : result.Pages, Items = items }, Options);
    }
}
