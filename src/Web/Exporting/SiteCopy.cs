using System.Collections.Concurrent;
using System.Net;

namespace ConsultHub.Web.Exporting;

/// <summary>Copies a running site to a folder: asks for each address once, writes the answer and goes on to where it leads.</summary>
/// <param name="site">A client that follows no redirects, with the site's address.</param>
/// <param name="folder">Where the copy goes.</param>
/// <param name="publicAddress">The start of the addresses in feeds, which are read away from the site.</param>
public sealed class SiteCopy(HttpClient site, ExportFolder folder, string publicAddress)
{
    /// <summary>The address at which file hosts keep the page for what they do not find.</summary>
    public const string NotFoundPage = "/404.html";

    // A page that led to new ones for ever would fill the disk.
    private const int MostAddresses = 1_000_000;

    private readonly ConcurrentDictionary<string, string> sources = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> faults = new();
    private ConcurrentQueue<string> next = new();
    private int pages;
    private int files;

    /// <summary>How many pages and files have been written up to now.</summary>
    public int Written => pages + files;

    /// <summary>Takes an address to start from.</summary>
    /// <param name="address">The static address.</param>
    /// <param name="source">Where it was found, for the report; empty where it is no fault that it is not there.</param>
    public void Add(string address, string source)
    {
        if (sources.Count < MostAddresses && sources.TryAdd(address, source))
            next.Enqueue(address);
    }

    /// <summary>Copies all that can be reached.</summary>
    public async Task<ExportReport> Run(CancellationToken cancellation)
    {
        while (!next.IsEmpty)
        {
            var now = Interlocked.Exchange(ref next, new ConcurrentQueue<string>());
            await Parallel.ForEachAsync(now, cancellation, async (address, token) => await Copy(address, token));
        }

        if (sources.Count == MostAddresses)
            faults.Enqueue($"The site has more than {MostAddresses} addresses. The others were left out.");
        return new ExportReport(pages, files, [.. faults.Order(StringComparer.Ordinal)]);
    }

    private async Task Copy(string address, CancellationToken cancellation)
    {
        using var answer = await site.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
        var isNotFoundPage = address.EndsWith(NotFoundPage, StringComparison.Ordinal);
        if (answer.StatusCode != (isNotFoundPage ? HttpStatusCode.NotFound : HttpStatusCode.OK))
            Miss(address, answer.StatusCode);
        else if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            await CopyPage(address, answer, cancellation);
        else
            await CopyFile(address, answer, cancellation);
    }

    private async Task CopyPage(string address, HttpResponseMessage answer, CancellationToken cancellation)
    {
        var html = await answer.Content.ReadAsStringAsync(cancellation);
        var page = StaticPage.Of(html, new Uri(site.BaseAddress!, address));
        foreach (var link in page.Links)
            Add(link, address);
        await folder.WritePage(address, page.Html, cancellation);
        Interlocked.Increment(ref pages);
    }

    private async Task CopyFile(string address, HttpResponseMessage answer, CancellationToken cancellation)
    {
        await using var content = await answer.Content.ReadAsStreamAsync(cancellation);
        var written = await folder.WriteFile(address, content, cancellation);
        if (answer.Content.Headers.ContentType?.MediaType?.EndsWith("xml", StringComparison.Ordinal) == true && !address.Contains("/files/", StringComparison.Ordinal))
            foreach (var link in FeedAddresses.In(written, publicAddress))
                Add(link, address);
        Interlocked.Increment(ref files);
    }

    private static string Reason(string source) => source.Length > 0 ? $"It was found on {source}." : "It is one of the addresses that every site has.";

    private void Miss(string address, HttpStatusCode status)
    {
        if (status != HttpStatusCode.NotFound || sources[address].Length > 0)
            faults.Enqueue($"{address} is missing: it answered {(int)status}. {Reason(sources[address])}");
    }
}
