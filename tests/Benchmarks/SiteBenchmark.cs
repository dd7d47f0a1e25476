using System.Diagnostics;
using System.Net;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace ConsultHub.Benchmarks;

/// <summary>Measures the whole site over loopback: the start, a warm page, a page rendered anew, and the weight of the home page.</summary>
internal static class SiteBenchmark
{
    private const int Requests = 2000;

    public static async Task Run(string content, string page, TextWriter output)
    {
        output.WriteLine(content);
        output.WriteLine($"  start to first page                 {await StartToFirstPage(content),9:N0} ms");
        await using var site = SiteApplication.Build(new SiteOptions(content) { Urls = "http://127.0.0.1:0", Now = new LocalDateTime(2026, 3, 10, 9, 0) });
        await site.StartAsync();
        using var client = Client(site, DecompressionMethods.None);
        output.WriteLine($"  a warm page, median                 {await Median(client, _ => page),9:N3} ms");
        output.WriteLine($"  the same page rendered anew, median {await Median(client, i => $"{page}?n={i}"),9:N3} ms");
        foreach (var encoding in new[] { "br", "gzip" })
            output.WriteLine($"  home page and stylesheet, {encoding,-4}      {await Weight(client, encoding),9:N0} bytes");
    }

    // A process of its own, because the runtime's own start is part of what a person waits for.
    private static async Task<double> StartToFirstPage(string content)
    {
        const string address = "http://127.0.0.1:5987";
        var program = typeof(SiteApplication).Assembly.Location;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--content", content, "--urls", address, "--now", "2026-03-10T09:00"]) { RedirectStandardOutput = true })!;
        using var client = new HttpClient();
        while (!process.HasExited && !await Answers(client, address))
            await Task.Delay(5);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        process.Kill();
        await process.WaitForExitAsync();
        return elapsed;
    }

    private static async Task<bool> Answers(HttpClient client, string address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<double> Median(HttpClient client, Func<int, string> address)
    {
        var times = new List<double>(Requests);
        for (var i = 0; i < Requests; i++)
        {
            var start = Stopwatch.GetTimestamp();
            (await client.GetAsync(address(i))).EnsureSuccessStatusCode().Dispose();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times[Requests / 2];
    }

    private static async Task<long> Weight(HttpClient client, string encoding)
    {
        var home = await client.GetStringAsync("/");
        var style = System.Text.RegularExpressions.Regex.Match(home, "/css/site[^\"]+").Value;
        return await Size(client, "/", encoding) + await Size(client, style, encoding);
    }

    private static async Task<long> Size(HttpClient client, string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var answer = await client.SendAsync(request);
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static HttpClient Client(WebApplication site, DecompressionMethods methods) =>
        new(new SocketsHttpHandler { AutomaticDecompression = methods }) { BaseAddress = new Uri(site.Urls.First()) };
}
