using System.Text.RegularExpressions;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>An email address, a phone number or a web address in a text.</summary>
/// <param name="Index">Where it starts.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Value">The same for all ways of writing it: small letters; a phone number's figures.</param>
public readonly record struct WrittenContact(int Index, string Written, string Value);

/// <summary>The ways to reach somebody that a text names.</summary>
public static partial class WrittenContacts
{
    /// <summary>The email addresses of a text.</summary>
    public static IEnumerable<WrittenContact> Emails(string text) =>
        EmailAddress.In(text).Select(match => new WrittenContact(match.Index, match.Value, match.Value.ToLowerInvariant()));

    /// <summary>The British phone numbers of ten or eleven figures in a text.</summary>
    public static IEnumerable<WrittenContact> Phones(string text) =>
        Phone().Matches(text).Select(match => new WrittenContact(match.Index, match.Value, "0" + string.Concat(match.Groups["number"].Value.Where(char.IsAsciiDigit))));

    /// <summary>The addresses of other sites in a text.</summary>
    public static IEnumerable<WrittenContact> Pages(string text) =>
        Page().Matches(text).Select(match => new WrittenContact(match.Index, match.Value, PageOf(match.Value)));

    /// <summary>A web address without what makes no difference to where it leads.</summary>
    private static string PageOf(string url) => Beginning().Replace(url.Split('#')[0].ToLowerInvariant(), "").TrimEnd('/');

    /// <summary>The site of a <see cref="WrittenContact.Value"/> of <see cref="Pages"/>.</summary>
    public static string SiteOf(string page) => page.Split('/', '?')[0];

    [GeneratedRegex(@"(?<![\p{L}\p{N}./_-])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)(?<number>[1-9](?:[ -]?\)?[ -]?[0-9]){8,9})(?![\p{L}\p{N}]|[ -][0-9])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"https?://[^\s<>()\[\]""']*[^\s<>()\[\]""'.,;:!?]", RegexOptions.IgnoreCase)]
    private static partial Regex Page();

    [GeneratedRegex(@"^https?://(?:www\.)?")]
    private static partial Regex Beginning();
}
