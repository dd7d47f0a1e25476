using System.Text.RegularExpressions;

namespace ConsultHub.Content.PublishingRules;

/// <summary>The form of an email address: a name, @, and a domain of two or more parts (RFC 5322, 3.4.1, without quotes and comments, which no council uses).</summary>
internal static partial class EmailAddress
{
    private const string Scheme = "mailto:";

    /// <summary>Whether a text is an email address and nothing else.</summary>
    public static bool Is(string text) => Whole().IsMatch(text);

    /// <summary>Where the email addresses of running text stand.</summary>
    public static IEnumerable<Match> In(string text) => Within().Matches(text);

    /// <summary>Whether a link opens a new email.</summary>
    public static bool IsLink(string url) => url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whom the email is to that a link opens, without its subject; anything that was written there.</summary>
    public static string OfLink(string url) => Uri.UnescapeDataString(url[Scheme.Length..].Split('?')[0]).Trim();

    [GeneratedRegex(@"^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$")]
    private static partial Regex Whole();

    // In running text, a comma, a bracket or the full stop behind it is no part of an address.
    [GeneratedRegex(@"(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+")]
    private static partial Regex Within();
}
