using System.Collections.Concurrent;
using ConsultHub.Content.Files;
using ConsultHub.Content.PublishingRules;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>What <c>check</c> takes for an address of the site is one, and the other way round.</summary>
[Collection(SampleSite.Name)]
public sealed class KnownAddressesTests(SampleSite sample)
{
    private static readonly KnownAddresses Known = new(new ConsultHub.Content.ContentPipeline(Repository.SampleContent).Load(), ContentFolder.List(Repository.SampleContent));

    [Fact]
    public async Task Every_fixed_address_is_answered()
    {
        foreach (var address in KnownAddresses.Fixed)
            Assert.True(await sample.Site.Status(address) == 200, address);
    }

    [Fact]
    public async Task Every_address_that_is_answered_on_any_site_is_known()
    {
        var unknown = new List<string>();
        foreach (var address in sample.Site.Routes.Where(route => route.Parameters.Count == 0).Select(route => "/" + route.RawText!.TrimStart('/')).Distinct())
            if (await sample.Site.Status(address) == 200 && !Known.Has(address))
                unknown.Add(address);
        Assert.Empty(unknown);
    }

    [Fact]
    public void A_page_of_the_content_cannot_take_the_address_of_another_part_of_the_site()
    {
        var parts = sample.Site.Routes.Select(route => route.PathSegments).Where(segments => segments.Count > 0)
            .Select(segments => segments[0].Parts is [RoutePatternLiteralPart literal] ? literal.Content : "")
            .Where(part => part.Length > 0 && !part.Contains('.', StringComparison.Ordinal)).Distinct().ToList();
        using var content = new TemporaryContent();
        foreach (var part in parts)
            content.Write($"pages/{part}.md", "---\ntitle: Mine\n---\n");
        Assert.Equal(parts.Order(StringComparer.Ordinal).Select(part => $"pages/{part}.md:1:1 duplicate-address"), content.Found());
        Assert.Contains("preview", parts);
    }

    [Fact]
    public async Task Every_heading_of_every_page_can_be_linked_to()
    {
        var faults = new ConcurrentBag<string>();
        var pages = 0;
        await Parallel.ForEachAsync(Known.All, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (address, _) =>
        {
            if (await sample.Site.Answer(address) is not { Status: 200, Page: { } page })
                return;
            Interlocked.Increment(ref pages);
            foreach (var heading in page.QuerySelectorAll("h2[id], h3[id], h4[id], h5[id], h6[id]").Select(element => element.Id!))
                if (!Known.HasAnchor(address, heading))
                    faults.Add($"{address}#{heading}");
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order()));
        Assert.True(pages > 50, $"Only {pages} pages were found.");
    }
}
