using System.Diagnostics;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Benchmarks;

/// <summary>Measures <c>check</c> as a person runs it: a process of its own, from its start to its last finding. Elapsed time tells only while the machine does nothing else.</summary>
internal static class CheckBenchmark
{
    private const int Rounds = 3;

    /// <summary>Checks a content folder, its consultations copied until there are <paramref name="count"/> of them.</summary>
    public static void Run(string content, int count, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("check-benchmark-");
        try
        {
            Grow(content, folder.FullName, count);
            output.WriteLine($"{content}, grown to {count:N0} consultations");
            for (var round = 0; round < Rounds; round++)
                output.WriteLine(Measure(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Measure(string content)
    {
        var watch = Stopwatch.StartNew();
        var program = typeof(SiteApplication).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "check", content, "--format", "json", "--now", "2026-03-01T09:00"]) { RedirectStandardOutput = true })!;
        var written = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        return $"  elapsed {watch.Elapsed.TotalSeconds,6:N2} s   written {written,12:N0} characters";
    }

    private static void Grow(string content, string target, int count)
    {
        Copy(content, target);
        var whole = Directory.GetFiles(Path.Combine(target, "consultations"), "index.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Path.GetDirectoryName(file)!).ToList();
        for (var i = 0; i < count - whole.Count; i++)
            Copy(whole[i % whole.Count], $"{whole[i % whole.Count]}-{(i / whole.Count) + 2}");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.GetDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
