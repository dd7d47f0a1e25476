using CsvHelper;

namespace ConsultHub.Web.Feeds.OpenData;

/// <summary>The listing as CSV (RFC 4180): all that match, a row each, in the listing's order.</summary>
public static class ListingCsv
{
    /// <summary>Its address.</summary>
    public const string Path = "/consultations.csv";

    /// <summary>Its media type.</summary>
    public const string ContentType = "text/csv";

    // What a spreadsheet takes for the start of a formula, as OWASP lists it.
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, InjectionCharacters = "=+-@\t\r\n" };

    // The wide forms of the same, which spreadsheets in East Asian settings take for it too. The writer takes only ASCII signs.
    private const string WideSigns = "＝＋－＠";

    /// <summary>All that match, or why there is no answer.</summary>
    public static IResult Answer(FeedListing listing, HttpResponse response)
    {
        if (listing.Refusal is { } refusal)
            return refusal.AsText();
        response.Headers.Link = $"<{listing.Addresses.Permanent(ListingCsvDescription.Path)}>; rel=\"describedby\"; type=\"{ListingCsvDescription.ContentType}\"";
        return TypedResults.Stream(body => Write(listing, body), $"{ContentType}; charset=utf-8; header=present");
    }

    private static string Safe(string cell) => cell.Length > 0 && WideSigns.Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;

    private static async Task Write(FeedListing listing, Stream body)
    {
        await using var csv = CsvWriter.Create(body, Options, leaveOpen: true);
        await csv.WriteRecordAsync(ListingColumn.All.Select(column => column.Name).ToArray());
        foreach (var item in listing.Result.All)
        {
            var record = ListingRecord.Of(item, listing);
            await csv.WriteRecordAsync(ListingColumn.All.Select(column => Safe(column.Cell(record) ?? "")).ToArray());
        }
    }
}
