using System.Diagnostics.CodeAnalysis;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;
using ConsultHub.Content.Rendering;
using ConsultHub.Content.Search;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Hosting;

/// <summary>What one request sees: one library, one moment, one reader's choice, from start to end.</summary>
public sealed class SiteContext
{
    private readonly ContentStore.Snapshot snapshot;

    /// <summary>The state of the site as this request finds it.</summary>
    public SiteContext(ContentStore store, SiteClock clock, SiteOptions options, IHttpContextAccessor accessor)
    {
        snapshot = store.Current;
        var asAt = accessor.HttpContext?.Features.Get<AsAt>()?.Local;
        Now = asAt?.InZoneLeniently(snapshot.Library.Site.Zone).ToInstant() ?? clock.Now(snapshot.Library.Site.Zone);
        LocalNow = Now.InZone(snapshot.Library.Site.Zone).LocalDateTime;
        IsFixed = clock.IsFixed || asAt is not null;
        IsPreview = options.Preview;
        IsExport = options.IsExport;
        Address = accessor.HttpContext?.Features.Get<RequestedAddress>() ?? new RequestedAddress(default, "/", default);
    }

    /// <summary>All content.</summary>
    public ContentLibrary Library => snapshot.Library;

    /// <summary>The listing's own view of the consultations.</summary>
    public Listing.ListingIndex Listing => snapshot.Listing;

    /// <summary>Everything that can be found. The first request after a start may have to wait for it.</summary>
    public Task<SearchSnapshot> Search => snapshot.Search;

    /// <summary>The organisation.</summary>
    public Site Site => snapshot.Library.Site;

    /// <summary>The moment of the request.</summary>
    public Instant Now { get; }

    /// <summary>The moment in the site's time zone.</summary>
    public LocalDateTime LocalNow { get; }

    /// <summary>The day in the site's time zone.</summary>
    public LocalDate Today => LocalNow.Date;

    /// <summary>Whether the site is shown as at a fixed time.</summary>
    public bool IsFixed { get; }

    /// <summary>Whether this is a preview for those who write the content.</summary>
    public bool IsPreview { get; }

    /// <summary>What the rules find in the content. Worked out when it is first asked for.</summary>
    public Task<IReadOnlyList<Diagnostic>> Findings => snapshot.Findings.Value;

    /// <summary>Whether the page is to be kept as a file, and read on other days and without this program.</summary>
    public bool IsExport { get; }

    /// <summary>The address that was asked for.</summary>
    public RequestedAddress Address { get; }

    /// <summary>The reader's choice.</summary>
    public ReadingChoice Choice => Address.Choice;

    /// <summary>The address of the stylesheet.</summary>
    public Stylesheet Stylesheet => snapshot.Stylesheet;

    /// <summary>What the listing finds for a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="search">The search; may be null where the query has no text.</param>
    public Listing.ListingResult Find(Listing.ListingQuery query, SearchSnapshot? search)
    {
        var answer = query.Text.Length == 0 ? null : search?.Find(new SearchRequest(query.Text, Now.ToDateTimeOffset(), query.Exact));
        return Listing.Find(query, answer is { HasWords: true } ? answer : null, Now);
    }

    /// <summary>Where a consultation stands now.</summary>
    public Status StatusOf(Consultation consultation) => consultation.StatusAt(Now, Site.Zone);

    /// <summary>How long is left until a closing date, in words; null on a page that is read on other days too.</summary>
    public string? TimeLeft(Moment closes) => IsExport ? null : Countdown.ToClosing(Today, closes);

    /// <summary>A renderer for the texts of a page at an address.</summary>
    public PageRenderer Renderer(string address) => new(new PageContext(Address.Prefix, address.TrimEnd('/') + "/", snapshot.Glossary, Choice.Large));

    /// <summary>The plain text or the full one, whichever the reader chose and there is.</summary>
    public MarkdownSource Pick(MarkdownSource full, PlainVersion? plain) => Choice.Plain && plain is not null ? plain.Body : full;

    /// <summary>The title of the plain text or that of the full one, whichever the reader chose and there is.</summary>
    public string PickTitle(string full, PlainVersion? plain) => Choice.Plain ? plain?.Title ?? full : full;

    /// <summary>The summary of the plain text or that of the full one, whichever the reader chose and there is.</summary>
    [return: NotNullIfNotNull(nameof(full))]
    public string? PickSummary(string? full, PlainVersion? plain) => Choice.Plain ? plain?.Summary ?? full : full;

    /// <summary>A consultation's title in the reader's choice.</summary>
    public string TitleOf(Consultation consultation) => PickTitle(consultation.Title, consultation.Plain);

    /// <summary>A consultation's summary in the reader's choice.</summary>
    public string SummaryOf(Consultation consultation) => PickSummary(consultation.Summary, consultation.Plain);
}
