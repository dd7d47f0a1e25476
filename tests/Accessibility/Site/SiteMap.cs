using System.Xml.Linq;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>The addresses in /sitemap.xml; none where the site has no map.</summary>
public static class SiteMap
{
    public static async IAsyncEnumerable<string> PathsOf(string origin)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(origin + "/sitemap.xml"));
        if (!answer.IsSuccessStatusCode)
            yield break;
        var map = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        foreach (var place in map.Descendants().Where(element => element.Name.LocalName == "loc"))
            yield return new Uri(place.Value).PathAndQuery;
    }
}
