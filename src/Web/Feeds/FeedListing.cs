using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Feeds;

/// <summary>The listing that a feed was asked for, with the listing's own filters. Drafts are in no feed, not even in a preview.</summary>
public sealed class FeedListing
{
    private FeedListing(SiteContext site, PublicAddresses addresses, ListingResult found)
    {
        Site = site;
        Addresses = addresses;
        Result = found with { All = found.All.Where(item => !item.Consultation.Draft).ToList() };
    }

    /// <summary>The state of the site for this request.</summary>
    public SiteContext Site { get; }

    /// <summary>Whole addresses.</summary>
    public PublicAddresses Addresses { get; }

    /// <summary>What was found.</summary>
    public ListingResult Result { get; }

    /// <summary>Why there is no answer, under the status that the listing itself gives; null where there is one.</summary>
    public Refusal? Refusal
    {
        get
        {
            var query = Result.Query;
            if (Misunderstanding.Of(query.Unknown) is { } misunderstood)
                return new(StatusCodes.Status400BadRequest, $"{misunderstood}.");
            return Result.IsPastTheEnd ? new(StatusCodes.Status404NotFound, $"There is no page {Numbers.Figures(query.Page)}. The last page is {Numbers.Figures(Result.Pages)}.") : null;
        }
    }

    /// <summary>Reads the filters from the address, and finds what matches; an endpoint that takes a listing gets it from here.</summary>
    /// <exception cref="Content.Search.SearchUnavailableException">There is a text to search for, and nothing can be searched for right now.</exception>
    public static async ValueTask<FeedListing> BindAsync(HttpContext context)
    {
        var site = context.RequestServices.GetRequiredService<SiteContext>();
        var query = ListingQueryReader.Read(context.Request.Query, site.Site);
        // The index is being made only in the first moments after a start; from then on nothing is waited for.
        var search = query.Text.Length > 0 ? await site.Search : null;
        return new(site, context.RequestServices.GetRequiredService<PublicAddresses>(), site.Find(query, search));
    }

    /// <summary>When a consultation last changed.</summary>
    public Instant Changed(Consultation consultation) => LastChange.Of(consultation, Site.Now, Site.Site.Zone);
}
