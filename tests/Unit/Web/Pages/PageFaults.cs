using AngleSharp.Html.Dom;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>What no page of any site may have.</summary>
internal static class PageFaults
{
    private static readonly string[] IdLists = ["aria-labelledby", "aria-describedby", "for"];

    public static IEnumerable<string> In(IHtmlDocument page, ReadingChoice choice) =>
    [
        .. Doubles(page), .. DeadReferences(page), .. ActiveContent(page), .. Headings(page), .. Links(page), .. Views(page, choice),
    ];

    private static IEnumerable<string> Doubles(IHtmlDocument page) => page.QuerySelectorAll("[id]")
        .GroupBy(element => element.Id).Where(group => group.Count() > 1 || string.IsNullOrWhiteSpace(group.Key))
        .Select(group => $"{group.Count()} elements have the id '{group.Key}'");

    private static IEnumerable<string> DeadReferences(IHtmlDocument page)
    {
        foreach (var list in IdLists)
            foreach (var element in page.QuerySelectorAll($"[{list}]"))
                foreach (var id in element.GetAttribute(list)!.Split(' ').Where(id => page.GetElementById(id) is null))
                    yield return $"{list} names '{id}', which is not on the page";
        foreach (var link in page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]))
            if (page.GetElementById(link) is null)
                yield return $"a link leads to #{link}, which is not on the page";
    }

    private static IEnumerable<string> ActiveContent(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("script, style, iframe, object, embed, base, [style], meta[http-equiv]"))
            yield return $"there is a {element.OuterHtml}";
        foreach (var element in page.All.Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))))
            yield return $"there is a handler on {element.OuterHtml}";
        foreach (var element in page.QuerySelectorAll("img[src], link[rel=stylesheet], link[rel=icon]"))
            if (new Uri(new Uri(page.Url), element.GetAttribute("src") ?? element.GetAttribute("href")).Host != "127.0.0.1")
                yield return $"a third party is asked for {element.OuterHtml}";
    }

    private static IEnumerable<string> Headings(IHtmlDocument page)
    {
        if (page.QuerySelectorAll("h1").Length != 1)
            yield return $"there are {page.QuerySelectorAll("h1").Length} h1";
        var level = 1;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var own = heading.LocalName[1] - '0';
            if (own > level + 1)
                yield return $"'{heading.Words()}' is level {own} after level {level}";
            if (heading.Words().Length == 0)
                yield return $"there is an empty {heading.LocalName}";
            level = own;
        }
    }

    private static IEnumerable<string> Links(IHtmlDocument page)
    {
        foreach (var link in page.QuerySelectorAll("a").OfType<IHtmlAnchorElement>())
        {
            if (link.Words().Length == 0 && link.QuerySelector("img[alt]:not([alt=''])") is null)
                yield return $"a link has no words: {link.OuterHtml}";
            if (link.GetAttribute("href") is { } href && new Uri(link.Href).Scheme is not ("http" or "https" or "mailto" or "tel" or "webcal"))
                yield return $"a link leads to {href}";
        }

        foreach (var picture in page.QuerySelectorAll("img:not([alt])"))
            yield return $"a picture has no alternative: {picture.OuterHtml}";
    }

    private static IEnumerable<string> Views(IHtmlDocument page, ReadingChoice choice)
    {
        if (string.IsNullOrWhiteSpace(page.Title) || page.Title.StartsWith(' '))
            yield return $"the title is '{page.Title}'";
        var path = new Uri(page.Url).PathAndQuery[choice.Prefix.Length..];
        var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        if (canonical is not null && !canonical.EndsWith(path.Length == 0 ? "/" : path, StringComparison.Ordinal))
            yield return $"canonical is {canonical}";
        if (canonical is not null && (canonical.Contains("/plain-english", StringComparison.Ordinal) || canonical.Contains("/large-print", StringComparison.Ordinal)))
            yield return $"canonical names a view: {canonical}";
        if (page.DocumentElement.ClassList.Contains("large") != choice.Large)
            yield return "the size of the print is not that of the view";
    }
}
