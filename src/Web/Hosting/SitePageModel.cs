using ConsultHub.Web.Feeds;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConsultHub.Web.Hosting;

/// <summary>What every page has: a title, a place on the site and the state of the site.</summary>
public abstract class SitePageModel(SiteContext site) : PageModel
{
    /// <summary>The state of the site for this request.</summary>
    public SiteContext State { get; } = site;

    /// <summary>The page's title, without the site's name.</summary>
    public string Title { get; protected set; } = "";

    /// <summary>One or two sentences for search engines.</summary>
    public string? Description { get; protected set; }

    /// <summary>The main section that the page is in.</summary>
    public SiteSection Section { get; protected set; }

    /// <summary>The pages above this one, from the top, without the home page.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; protected set; } = [];

    /// <summary>Whether the page's text has a plain-English version; null where its words are the same in both.</summary>
    public bool? HasPlainVersion { get; protected set; }

    /// <summary>The file that the page is drawn from; null where it is drawn from many.</summary>
    public PageSource? Source { get; protected set; }

    /// <summary>The same in forms for machines, to which the page's head links.</summary>
    public IReadOnlyList<FeedLink> Feeds { get; protected set; } = FeedLinks.Everything;

    /// <summary>Whether search engines should leave the page out.</summary>
    public bool IsHidden { get; protected set; }

    /// <summary>What is wrong with the address, in a sentence; null where nothing is.</summary>
    public string? AddressProblem { get; private set; }

    /// <summary>Answers with the page all the same, under a status that says that something is wrong with the address.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="problem">What is wrong, in a sentence, for the page to show.</param>
    protected void Refuse(int status, string problem)
    {
        Response.StatusCode = status;
        Response.Headers.CacheControl = "no-store";
        AddressProblem = problem;
        IsHidden = true;
        // The page itself is the answer; the error pages are not to take its place.
        if (HttpContext.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
    }
}

/// <summary>The file that a page is drawn from.</summary>
/// <param name="Path">Its path in the content folder.</param>
/// <param name="Start">What the paths of all files start with that show on the page.</param>
public sealed record PageSource(string Path, string Start)
{
    /// <summary>A file with its other versions.</summary>
    public static PageSource Of(ContentItem item) => new(item.File.Path, item.File.Path[..^"md".Length]);

    /// <summary>A file with all that stands in its folder.</summary>
    public static PageSource WithFolder(ContentItem item) => new(item.File.Path, item.File.Path[..(item.File.Path.LastIndexOf('/') + 1)]);
}

/// <summary>A page above another.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address without the reader's choice.</param>
public sealed record Crumb(string Title, string Address);

/// <summary>A main section of the site.</summary>
public enum SiteSection
{
    /// <summary>None of the others.</summary>
    None,

    /// <summary>Consultations.</summary>
    Consultations,

    /// <summary>What is coming up.</summary>
    ComingUp,

    /// <summary>Results.</summary>
    Results,

    /// <summary>Strategies.</summary>
    Strategies,
}
