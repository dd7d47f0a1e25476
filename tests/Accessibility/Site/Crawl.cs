using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>Finds every address of the site by its links, from the home page and the site map on.
/// Of addresses that differ in the values of their query alone, the first few stand for the rest.</summary>
public sealed class Crawl(string origin)
{
    private const int VariantsOfOneQuery = 2;

    private const string Links =
        """
        () => [...document.querySelectorAll('main a[href], header a[href], footer a[href], .bar a[href], a[href]')]
          .map(a => a.href.split('#')[0]).filter(a => a.startsWith(location.origin))
        """;

    private readonly HashSet<string> _known = [];
    private readonly Dictionary<string, int> _variants = [];
    private readonly Queue<string> _waiting = new();

    /// <summary>Paths with query, taken one by one; safe to take from several tasks.</summary>
    public string? Next()
    {
        lock (_waiting)
            return _waiting.TryDequeue(out var path) ? path : null;
    }

    /// <summary>Paths that were found and not yet taken.</summary>
    public IReadOnlyList<string> Waiting
    {
        get
        {
            lock (_waiting)
                return [.. _waiting];
        }
    }

    public async Task AddLinksOf(IPage page)
    {
        foreach (var address in await page.EvaluateAsync<string[]>(Links))
            Add(address[origin.Length..]);
    }

    public void Add(string path)
    {
        lock (_waiting)
        {
            if (IsPage(path) && _known.Add(path) && IsNewEnough(path))
                _waiting.Enqueue(path);
        }
    }

    // The other views are tested template by template; feeds and files are not pages.
    private static bool IsPage(string path)
    {
        var bare = path.Split('?')[0];
        return !bare.StartsWith(View.Plain, StringComparison.Ordinal) && !bare.StartsWith(View.Large, StringComparison.Ordinal)
            && !bare.Contains("/files/", StringComparison.Ordinal) && !Path.HasExtension(bare);
    }

    private bool IsNewEnough(string path)
    {
        var parts = path.Split('?');
        if (parts.Length == 1)
            return true;
        var kind = parts[0] + "?" + string.Join('&', parts[1].Split('&').Select(pair => pair.Split('=')[0]).Distinct().Order());
        _variants[kind] = _variants.GetValueOrDefault(kind) + 1;
        return _variants[kind] <= VariantsOfOneQuery;
    }
}
