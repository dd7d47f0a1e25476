namespace ConsultHub.Web.Feeds.OpenData;

/// <summary>A column of the CSV: what stands in it, and how a catalogue is told so.</summary>
/// <param name="Name">Its name in the header row.</param>
/// <param name="Title">Its name in words.</param>
/// <param name="Description">What stands in it.</param>
/// <param name="Datatype">The CSVW datatype of a value.</param>
/// <param name="IsList">Whether a cell can hold several values.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
/// <param name="Cell">What stands in it for a record.</param>
public sealed record ListingColumn(
    string Name, string Title, string Description, string Datatype, bool IsList, bool IsRequired, Func<ListingRecord, string?> Cell)
{
    /// <summary>What separates the values of a cell that holds several. No id contains it.</summary>
    public const string Separator = ";";

    /// <summary>All columns, in their order.</summary>
    public static IReadOnlyList<ListingColumn> All { get; } =
    [
        Required("slug", "Slug", "The last part of the page’s address. It is unique and does not change.", "string", record => record.Slug),
        Required("title", "Title", "What the consultation is called.", "string", record => record.Title),
        Required("summary", "Summary", "One or two sentences about it.", "string", record => record.Summary),
        Required("status", "Status", "Where it stands when the data is fetched: planned, forthcoming, open, closed, reported or withdrawn.", "string", record => record.Status),
        Required("kind", "Kind", "What kind of exercise it is: consultation, engagement, survey or research.", "string", record => record.Kind),
        Optional("opens", "Opens", "When it opens, with the offset from UTC. Empty while no date is set.", "dateTimeStamp", record => record.Opens),
        Optional("closes", "Closes", "When it closes, with the offset from UTC: the last second of the last day, or a time on it. Empty while no date is set.", "dateTimeStamp", record => record.Closes),
        Optional("expected", "Expected", "Roughly when it will open, while no date is set: a year, a month (2026-09) or a calendar quarter (2026-Q3).", "string", record => record.Expected),
        Optional("lead", "Lead", "The service or department that leads it.", "string", record => record.Lead),
        List("topics", "Topics", "The ids of its topics.", record => record.Topics),
        List("areas", "Areas", "The ids of the areas that it is about. Empty means everywhere.", record => record.Areas),
        List("audiences", "Audiences", "The ids of those it is meant for most.", record => record.Audiences),
        Required("url", "Address", "The address of its page.", "anyURI", record => record.Url),
    ];

    private static ListingColumn Required(string name, string title, string description, string datatype, Func<ListingRecord, string?> cell) =>
        new(name, title, description, datatype, false, true, cell);

    private static ListingColumn Optional(string name, string title, string description, string datatype, Func<ListingRecord, string?> cell) =>
        new(name, title, description, datatype, false, false, cell);

    private static ListingColumn List(string name, string title, string description, Func<ListingRecord, IReadOnlyList<string>> values) =>
        new(name, title, description, "string", true, false, record => string.Join(Separator, values(record)));
}
