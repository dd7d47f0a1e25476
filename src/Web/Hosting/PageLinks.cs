using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Hosting;

/// <summary>Links between the site's pages.</summary>
public static class PageLinks
{
    /// <summary>The address of a page of this site in the view, and on the day, in which the reader sees the page that links to it.</summary>
    /// <param name="url">The page's.</param>
    /// <param name="address">From the site's root, escaped, with or without a query: <c>/consultations?page=2</c>.</param>
    public static string To(this IUrlHelper url, string address) => url.ActionContext.HttpContext.Request.PathBase + address;
}
