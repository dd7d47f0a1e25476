using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A web address, email address or phone number in the front matter that cannot work.</summary>
public sealed partial class BadAddress() : TextRule("bad-address", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Item.Places.Values
        .Where(value => !value.Path.StartsWith("channels.", StringComparison.Ordinal))
        .Select(value => (value, fault: Fault(value)))
        .Where(pair => pair.fault is not null && !Leftover.StandsIn(pair.value.Text))
        .Select(pair => Found(pair.value.Place, $"'{pair.value.Text}' is not {pair.fault}.", Form(pair.value.Key)));

    private static string? Fault(WrittenValue value) => value.Key switch
    {
        "url" or "online" when !Web().IsMatch(value.Text) => "a web address",
        "email" when !EmailAddress.Is(value.Text) => "an email address",
        "email" when Example().IsMatch(value.Text) => "the address of a real person or team",
        "phone" when !IsPhone(value.Text) => "a phone number",
        "address" when Postcode().Match(value.Text) is { Success: true } match && !RealPostcode().IsMatch(match.Groups["code"].Value) => "an address with a right postcode",
        _ => null,
    };

    private static string Form(string key) => key switch
    {
        "email" => "Write it as name@council.gov.uk.",
        "address" => "Look at the end of it: a postcode is written as RG5 4JZ.",
        "phone" => "Write it with its area code, for example 01632 960 126.",
        _ => "Write it in full, for example https://www.council.gov.uk/page, or as an address of this site that starts with /.",
    };

    // Eleven digits in Britain, ten in a few old area codes that start with 01 and for freephone, three for a short code such as 105, up to fifteen elsewhere (ITU-T E.164).
    internal static bool IsPhone(string text)
    {
        var digits = text.Count(char.IsAsciiDigit);
        return digits is 3 or 5 or 6 or (>= 10 and <= 15) && !PhoneLetters().IsMatch(text) && !(British().IsMatch(text) && Number().Match(text).Value.Count(char.IsAsciiDigit) != 11);
    }

    [GeneratedRegex(@"^(?:https?://[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::[0-9]+)?(?:[/?#]\S*)?|/\S*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    // Of the numbers that start with 01, those of some forty areas have ten digits; the others are eleven digits long (Ofcom, National Telephone Numbering Plan).
    [GeneratedRegex(@"^\s*\(?0(?:[237]|1(?!204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|697|726|744|750|768|827|837|884|900|905|935|946|949|963|995))")]
    private static partial Regex British();

    // Without an extension or a second number, which come after a word.
    [GeneratedRegex(@"^[^\p{L}]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:name|your\.?name|firstname\.(?:last|sur)name|someone|email)@", RegexOptions.IgnoreCase)]
    private static partial Regex Example();

    [GeneratedRegex(@"(?<=[,\s])(?<code>[A-Z]{1,2}[0-9][A-Z0-9]{0,2} [A-Z0-9]{3})\.?$")]
    private static partial Regex Postcode();

    // BS 7666: the letters C, I, K, M, O and V do not stand in the second half.
    [GeneratedRegex(@"^(?:[A-Z]{1,2}[0-9]{1,2}|[A-Z][0-9][A-HJKPSTUW]|[A-Z]{2}[0-9][ABEHMNPRVWXY]) [0-9][ABD-HJLNP-UW-Z]{2}$")]
    private static partial Regex RealPostcode();

    [GeneratedRegex(@"[oOlI][0-9]|[0-9][oOlI]")]
    private static partial Regex PhoneLetters();
}
