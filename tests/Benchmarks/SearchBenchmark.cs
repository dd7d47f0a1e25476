using System.Diagnostics;
using ConsultHub.Content.Search;

namespace ConsultHub.Benchmarks;

/// <summary>Measures the search beside bare FTS5 in one run, and prints each figure with the ratio between them.</summary>
internal static class SearchBenchmark
{
    private const int PageSize = 10;
    private const int Rounds = 41;

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static void Run(int size, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("search-benchmark-");
        try
        {
            Run(size, folder.FullName, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(int size, string folder, TextWriter output)
    {
        output.WriteLine($"{size:N0} consultations");
        var generator = new ConsultationGenerator();
        var documents = generator.Make(size);
        var bytes = documents.Sum(document => (long)document.Body().Length) / size;
        output.WriteLine($"  body, mean                          {bytes,9:N0} characters");

        using var bare = new BareIndex(Path.Combine(folder, "bare.db"));
        var bareInsert = Work(() => bare.Insert(documents));
        var words = QueryWords.Choose(bare, documents);
        var path = Path.Combine(folder, "search.db");
        SearchSnapshot Update(SearchIndex index, IReadOnlyList<SearchDocument> library) =>
            index.Update(library, [words.Synonyms], new Dictionary<string, string>());

        using (var index = SearchIndex.At(path))
            Ratio(output, "start with no index / bare insert", Work(() => Update(index, documents)), bareInsert);

        using var again = SearchIndex.At(path);
        var snapshot = default(SearchSnapshot)!;
        output.WriteLine($"  start with an index that is right   {Time(() => snapshot = Update(again, documents)),9:N1} ms");

        using var same = new BareIndex(path);
        foreach (var (name, text, expression) in words.Queries)
        {
            var answer = snapshot.Find(new SearchRequest(text, Now));
            var (ours, limit) = Least(() => Page(snapshot, text), () => same.Query("stems", expression));
            Ratio(output, $"{name} ({answer.Hits.Count:N0} found)", ours, limit);
        }

        SearchDocument[] edited = [.. documents];
        edited[size / 2] = generator.Make(size / 2, edition: 2);
        var edit = Time(() => Update(again, edited).Find(new SearchRequest(edited[size / 2].Title, Now)));
        output.WriteLine($"  one edit until it is found          {edit,9:N1} ms");
    }

    /// <summary>What a page of answers asks for: the query, counts beside two filters, and the snippets of its ten hits.</summary>
    private static int Page(SearchSnapshot snapshot, string text)
    {
        var answer = snapshot.Find(new SearchRequest(text, Now));
        var open = 0;
        var byYear = new int[40];
        foreach (var hit in answer.Hits)
        {
            var document = snapshot.Documents[hit.Document];
            open += document.Closes > Now ? 1 : 0;
            byYear[document.Opens!.Value.Year - 2000]++;
        }
        foreach (var hit in answer.Hits.Take(PageSize))
            open += snapshot.Snippet(hit, answer).Count + answer.Mark(snapshot.Documents[hit.Document].Title).Count;
        return open + byYear[20];
    }

    private static void Ratio(TextWriter output, string name, double ours, double limit) =>
        output.WriteLine($"  {name,-35} {ours,9:N2} ms   bare {limit,9:N2} ms   ratio {ours / limit,5:N2}");

    /// <summary>How long it takes, in milliseconds.</summary>
    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>How much of the processor it takes, in milliseconds: what is run once is not to be slowed by other programs.</summary>
    private static double Work(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    /// <summary>The least time of each of two, run by turns once they have been compiled for speed: other programs only add to it.</summary>
    private static (double Ours, double Limit) Least(Action ours, Action limit)
    {
        var warming = Stopwatch.StartNew();
        while (warming.ElapsedMilliseconds < 2000)
            ours();
        var (least, leastLimit) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
            (least, leastLimit) = (Math.Min(least, Time(ours)), Math.Min(leastLimit, Time(limit)));
        return (least, leastLimit);
    }
}
