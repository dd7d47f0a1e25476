using ConsultHub.Content.Rendering;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Pages.Strategy;

/// <summary>What the pages of a strategy document have in common.</summary>
public abstract class DocumentModel(SiteContext site) : TextPageModel(site)
{
    /// <summary>The document.</summary>
    public StrategyDocument Document { get; private set; } = null!;

    /// <summary>The document's title in the reader's choice.</summary>
    public string DocumentTitle => State.PickTitle(Document.Title, Document.Plain);

    /// <summary>The chapter that is shown; null on the front page and on the page of the whole document.</summary>
    public Chapter? Current { get; private protected set; }

    /// <summary>The date by which it is to be looked at again; null for one that another has replaced.</summary>
    public LocalDate? Review => Document.Status == DocumentStatus.Superseded ? null : Document.Review;

    /// <summary>Whether the date by which it was to be looked at again has passed, for one that is in force.</summary>
    public bool IsReviewLate => Document is { Status: DocumentStatus.Current, Review: { } review } && review < State.Today;

    /// <summary>A chapter's title in the reader's choice.</summary>
    public string TitleOf(Chapter chapter) => State.PickTitle(chapter.Title, chapter.Plain);

    /// <summary>Takes a document; false where there is none.</summary>
    private protected bool Find(string slug)
    {
        if (State.Library.Strategy.FirstOrDefault(document => document.Slug == slug) is not { } document)
            return false;
        Document = document;
        Section = SiteSection.Strategies;
        Description = document.Summary;
        return true;
    }

    /// <summary>A renderer for the document's texts.</summary>
    private protected PageRenderer Renderer() => State.Renderer($"/strategy/{Document.Slug}");
}
