using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>Follows every link of the sample council, in each of the four views.</summary>
[Collection(SampleSite.Name)]
public sealed class CrawlTests(SampleSite sample)
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Every_link_of_every_page_keeps_the_view_and_leads_somewhere(bool plain, bool large)
    {
        var crawl = new Crawl(sample.Site, new ReadingChoice(plain, large));
        await crawl.Run();
        Assert.True(!crawl.Faults.Any(), string.Join('\n', crawl.Faults.Order()));
        Assert.True(crawl.Pages > 100, $"Only {crawl.Pages} pages were found.");
    }

    private sealed class Crawl(RunningSite site, ReadingChoice choice)
    {
        private readonly ConcurrentDictionary<string, string> from = new() { [choice.Prefix + "/"] = "the start" };
        private readonly ConcurrentBag<string> faults = [];

        public IEnumerable<string> Faults => faults;

        public int Pages => from.Count;

        public async Task Run()
        {
            for (var next = from.Keys.ToList(); next.Count > 0;)
            {
                var found = new ConcurrentBag<string>();
                await Parallel.ForEachAsync(next, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (address, _) => await Visit(address, found));
                next = [.. found];
            }
        }

        private async Task Visit(string address, ConcurrentBag<string> found)
        {
            var answer = await site.Answer(address);
            if (answer.Status != 200)
                faults.Add($"{address} answers {answer.Status}, linked from {from[address]}");
            else if (answer.Page is { } page)
                Read(page, address, found);
        }

        private void Read(IHtmlDocument page, string address, ConcurrentBag<string> found)
        {
            foreach (var fault in PageFaults.In(page, choice))
                faults.Add($"{address}: {fault}");
            foreach (var link in InternalLinks(page))
            {
                if (!IsInView(link) && !IsTheSamePage(link, address))
                    faults.Add($"{address}: the link to {link} leaves the view");
                else if (IsInView(link) && IsWorthAVisit(link) && from.TryAdd(link, address))
                    found.Add(link);
            }
        }

        private bool IsInView(string link) => link == choice.Prefix || link.StartsWith(choice.Prefix + "/", StringComparison.Ordinal)
            && ReadingChoice.Of(link).Choice == choice;

        // The reading options, and the way from a plain-English page to the full one.
        private bool IsTheSamePage(string link, string address) =>
            ReadingChoice.All.Any(other => link.TrimEnd('/') == (other.Prefix + address[choice.Prefix.Length..]).TrimEnd('/'));

        // Any number of filters can be put together; one at a time is enough here.
        private static bool IsWorthAVisit(string link) => link.Count(letter => letter == '=') <= 1;

        private static IEnumerable<string> InternalLinks(IHtmlDocument page) =>
            page.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>()
                .Select(link => new Uri(link.Href))
                .Where(uri => uri.Host == "127.0.0.1")
                .Select(uri => uri.PathAndQuery)
                .Distinct();
    }
}
