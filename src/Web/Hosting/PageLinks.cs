using ConsultHub.Content.Markup;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Hosting;

/// <summary>Links between the site's pages.</summary>
public static class PageLinks
{
    /// <summary>The address of a page of this site in the view, and on the day, in which the reader sees the page that links to it.</summary>
    /// <param name="url">The page's.</param>
    /// <param name="address">From the site's root, escaped, with or without a query: <c>/consultations?page=2</c>.</param>
    public static string To(this IUrlHelper url, string address) => url.ActionContext.HttpContext.Request.PathBase + address;

    /// <summary>An address that somebody has written in the content: a page of this site as in <see cref="To"/>, any other as it stands.</summary>
    /// <param name="url">The page's.</param>
    /// <param name="address">From the site's root or in full: <c>/contact</c>, <c>https://example.org/</c>.</param>
    public static string ToWritten(this IUrlHelper url, string address) =>
        address.StartsWith('/') && !LinkTarget.IsOutside(address) ? url.To(address) : address;
}
