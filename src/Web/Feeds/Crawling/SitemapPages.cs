using ConsultHub.Content.Files;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;

namespace ConsultHub.Web.Feeds.Crawling;

/// <summary>All public pages in the standard view, with the time at which each last changed.</summary>
/// <param name="site">The state of the site.</param>
/// <param name="endpoints">The site's endpoints, among them the pages of its own.</param>
public sealed class SitemapPages(SiteContext site, EndpointDataSource endpoints)
{
    // Answers to a question, and pages for editors: not for search engines.
    private static readonly string[] NotPages = ["search", "check", "preview"];

    private readonly List<(ListingItem Item, Instant Changed)> consultations = site.Listing.Where(item => !item.Consultation.Draft, site.Now, ListingSort.Closing)
        .Select(item => (item, LastChange.Of(item.Consultation, site.Now, site.Site.Zone))).ToList();

    /// <summary>The pages, the most general first.</summary>
    public IEnumerable<SitemapPage> All() =>
        OwnPages().Concat(Texts()).Concat(Strategy()).Concat(NotConsulting()).Concat(Places()).Concat(consultations.SelectMany(OfConsultation));

    // A page without anything variable in its address stands for itself, so a new one is never forgotten here.
    private IEnumerable<SitemapPage> OwnPages() => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null && endpoint.RoutePattern.Parameters.Count == 0)
        .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/')).Except(NotPages).Order(StringComparer.Ordinal)
        .Select(path => new SitemapPage("/" + path, ChangedOf(path)));

    private Instant? ChangedOf(string path) => path switch
    {
        "strategy" => site.Library.Strategy.Select(document => (Instant?)Changed(document)).Max(),
        "not-consulting" => site.Library.NotConsulting.Select(record => (Instant?)Changed(record)).Max(),
        "glossary" or "follow" => null,
        _ => LastOf(consultations),
    };

    private IEnumerable<SitemapPage> Texts() => site.Library.Pages.Select(page => new SitemapPage($"/{page.Name}", Written(page.File)));

    private IEnumerable<SitemapPage> Strategy() => site.Library.Strategy.SelectMany(document => document.Chapters
        .Select(chapter => new SitemapPage($"/strategy/{document.Slug}/{chapter.Name}", Changed(chapter.File, document.Adopted)))
        .Prepend(new SitemapPage($"/strategy/{document.Slug}", Changed(document))));

    private IEnumerable<SitemapPage> NotConsulting() => site.Library.NotConsulting.Select(record => new SitemapPage($"/not-consulting/{record.Slug}", Changed(record)));

    private IEnumerable<SitemapPage> Places() =>
    [
        .. site.Site.Topics.Keys.Select(topic => new SitemapPage($"/topics/{topic}", LastOf(consultations.Where(found => found.Item.Consultation.Topics.Contains(topic))))),
        .. site.Site.Areas.Keys.Select(area => new SitemapPage($"/areas/{area}", LastOf(consultations.Where(found => found.Item.Entry.Areas.Contains(area))))),
    ];

    private IEnumerable<SitemapPage> OfConsultation((ListingItem Item, Instant Changed) found)
    {
        var path = $"/consultations/{found.Item.Consultation.Slug}";
        yield return new SitemapPage(path, found.Changed);
        if (found.Item.Status == Status.Reported)
            yield return new SitemapPage($"{path}/results", LastChange.OfResults(found.Item.Consultation, site.Now, site.Site.Zone));
    }

    private static Instant? LastOf(IEnumerable<(ListingItem Item, Instant Changed)> found) => found.Select(each => (Instant?)each.Changed).Max();

    // Its front page names the chapters.
    private Instant Changed(StrategyDocument document) => document.Chapters.Select(chapter => chapter.File).Append(document.File)
        .Select(file => Changed(file, document.Adopted)).Max();

    private Instant Changed(NotConsultingRecord record) => Changed(record.File, record.Decided);

    private Instant Changed(ContentFile file, LocalDate? effect) => LastChange.OfText(file, effect, site.Now, site.Site.Zone);

    private Instant Written(ContentFile file) => LastChange.Written(file, site.Now);
}
