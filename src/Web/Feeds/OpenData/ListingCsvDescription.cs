using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Feeds.OpenData;

/// <summary>Describes the columns of the CSV for catalogues and tools: W3C CSV on the Web, where those look for it by default.</summary>
public static class ListingCsvDescription
{
    /// <summary>Its address: that of the CSV and <c>-metadata.json</c>, as the standard sets it.</summary>
    public const string Path = ListingCsv.Path + "-metadata.json";

    /// <summary>Its media type.</summary>
    public const string ContentType = "application/csvm+json";

    /// <summary>The description.</summary>
    public static IResult Answer(SiteContext site, PublicAddresses addresses) => LinkedData.Answer(new Dictionary<string, object?>
    {
        ["@context"] = new object[] { "http://www.w3.org/ns/csvw", new Dictionary<string, object?> { ["@language"] = site.Site.Language } },
        ["url"] = addresses.Of(ListingCsv.Path),
        ["dc:title"] = Catalogue.TitleOf(site.Site),
        ["dc:description"] = Catalogue.DescriptionOf(site.Site),
        ["dc:publisher"] = site.Site.Name,
        ["dialect"] = new Dictionary<string, object?> { ["encoding"] = "utf-8", ["header"] = true, ["delimiter"] = "," },
        ["tableSchema"] = new Dictionary<string, object?> { ["columns"] = ListingColumn.All.Select(Column).ToList(), ["primaryKey"] = "slug", ["aboutUrl"] = addresses.Permanent("/consultations/{slug}") },
    }, ContentType);

    private static Dictionary<string, object?> Column(ListingColumn column)
    {
        var described = new Dictionary<string, object?>
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["dc:title"] = column.Title,
            ["dc:description"] = column.Description,
            ["datatype"] = column.Datatype,
            ["required"] = column.IsRequired,
        };
        if (column.IsList)
            described["separator"] = ListingColumn.Separator;
        return described;
    }
}
