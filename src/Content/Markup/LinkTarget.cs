namespace ConsultHub.Content.Markup;

/// <summary>Where a link may lead.</summary>
public static class LinkTarget
{
    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel"];

    /// <summary>Whether an address has no scheme, or one that cannot run anything.</summary>
    /// <remarks>Browsers pass over white space and control characters in a scheme, so <c>java&#9;script:</c> counts as written without them.</remarks>
    public static bool IsSafe(string url)
    {
        var bare = string.Concat(url.Where(letter => letter > ' ' && letter != '\u007F'));
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        var isRelative = colon < 0 || bare.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0;
        return isRelative || SafeSchemes.Contains(bare[..colon], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether an address starts with a scheme of any kind, so that it is not one within this site: <c>mailto:</c>, <c>tel:</c>.</summary>
    public static bool HasScheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && url.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
    }

    /// <summary>Whether an address leads to another site. Browsers take a backslash for a slash.</summary>
    public static bool IsOutside(string url) =>
        url.Replace('\\', '/').StartsWith("//", StringComparison.Ordinal)
        || url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
}
