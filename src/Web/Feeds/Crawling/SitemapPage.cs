namespace ConsultHub.Web.Feeds.Crawling;

/// <summary>A page that search engines are told of.</summary>
/// <param name="Path">Its address without the start.</param>
/// <param name="Changed">When it last changed, or null where nobody can say.</param>
public sealed record SitemapPage(string Path, Instant? Changed);
