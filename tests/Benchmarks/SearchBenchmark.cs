using System.Diagnostics;
using System.Globalization;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ConsultHub.Benchmarks;

/// <summary>
/// Measures the search of the running site beside bare FTS5 in one run: whole pages as a browser gets them, over
/// loopback. Every page is made anew, because the site keeps no page with a search text.
/// </summary>
internal sealed class SearchBenchmark(int size, string folder, TextWriter output)
{
    private const int Rounds = 61;

    /// <summary>Of processor time: on a busy machine the compiler gets to its work late.</summary>
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(6);

    private readonly ConsultationGenerator generator = new();

    private readonly GeneratedFolder content = new(Path.Combine(folder, "content"));

    private string Index => Path.Combine(folder, "index");

    public static async Task Run(int size, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("search-benchmark-");
        try
        {
            await new SearchBenchmark(size, folder.FullName, output).Run();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task Run()
    {
        output.WriteLine($"{size:N0} consultations, body of the first {generator.Make(0).Body.Length:N0} characters");
        output.WriteLine($"{"",-40}{"ours, ms",11}{"bare, ms",11}{"ratio",7}   {"work, ms",9}{"bare",11}{"ratio",7}");
        using var bare = new BareIndex(Path.Combine(folder, "bare.db"));
        var insert = bare.Insert(generator.First(size));
        var words = QueryWords.Choose(bare, generator.First(size), size);
        content.Write(generator.First(size), words.Synonyms);
        await MeasureFirstStart(insert);
        await using var site = await MeasureLaterStart();
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()), Timeout = TimeSpan.FromMinutes(5) };
        using var same = new BareIndex(Path.Combine(Index, "search.db"));
        foreach (var (name, text, expression) in words.Queries)
            MeasurePage(name, client, $"/consultations?q={Uri.EscapeDataString(text)}", () => same.Query("stems", expression));
        foreach (var number in (int[])[1, 2, 3])
            await MeasureEdit(number, client);
        GC.Collect();
        output.WriteLine($"{"memory of the process",-40}{Environment.WorkingSet / 1024 / 1024,11:N0} MB");
    }

    private async Task MeasureFirstStart(Cost insert)
    {
        var (site, reading, indexing) = Start();
        await using (site)
        {
            Report("content read", reading);
            Report("first index, from library to search", indexing, insert);
        }
    }

    private async Task<WebApplication> MeasureLaterStart()
    {
        var (site, reading, indexing) = Start();
        Report("later start: content read", reading);
        Report("later start: index found right", indexing);
        await site.StartAsync();
        // The watcher looks at the folder once, soon after the start.
        await Task.Delay(TimeSpan.FromSeconds(2));
        return site;
    }

    private (WebApplication Site, Cost Reading, Cost Indexing) Start()
    {
        var site = default(WebApplication)!;
        var options = new SiteOptions(content.Path) { Urls = "http://127.0.0.1:0", Now = new LocalDateTime(2026, 3, 1, 9, 0), IndexDirectory = Index };
        var reading = Cost.Of(() => site = SiteApplication.Build(options));
        var store = site.Services.GetRequiredService<ContentStore>();
        return (site, reading, Cost.Of(() => store.Current.Search.GetAwaiter().GetResult()));
    }

    /// <summary>The least that a whole page and bare FTS5 take, asked by turns once both have been compiled for speed.</summary>
    private void MeasurePage(string name, HttpClient client, string address, Func<int> limit)
    {
        var bytes = 0;
        void Page() => bytes = client.GetByteArrayAsync(address).GetAwaiter().GetResult().Length;
        for (var before = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - before < Warming;)
            Page();
        var (ours, bare) = (new Cost(double.MaxValue, double.MaxValue), new Cost(double.MaxValue, double.MaxValue));
        for (var round = 0; round < Rounds; round++)
            (ours, bare) = (Cost.Least(ours, Cost.Of(Page)), Cost.Least(bare, Cost.Of(() => limit())));
        Report($"page of {bytes:N0} bytes, {name}", ours, bare);
    }

    /// <summary>From the moment at which a file is written to the first page that finds it by its new words.</summary>
    private async Task MeasureEdit(int number, HttpClient client)
    {
        var word = $"zugzwang{(char)('a' + number)}";
        var changed = generator.Make(size / 2);
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        content.Write(changed with { Title = $"{word} {changed.Title}" });
        while (!(await client.GetStringAsync($"/consultations.json?exact=1&q={word}")).Contains(changed.Slug, StringComparison.Ordinal))
            await Task.Delay(10);
        Report("one edit, from the file to its being found", new(watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds));
    }

    private void Report(string name, Cost ours) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-40}{ours.Elapsed,11:N1}{"",11}{"",7}   {ours.Work,9:N1}"));

    private void Report(string name, Cost ours, Cost bare) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-40}{ours.Elapsed,11:N2}{bare.Elapsed,11:N2}{ours.Elapsed / bare.Elapsed,7:N2}   {ours.Work,9:N2}{bare.Work,11:N2}{ours.Work / bare.Work,7:N2}"));
}
