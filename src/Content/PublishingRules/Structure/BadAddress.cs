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
        "email" when !Email().IsMatch(value.Text) => "an email address",
        "phone" when !IsPhone(value.Text) => "a phone number",
        _ => null,
    };

    private static string Form(string key) => key switch
    {
        "email" => "Write it as name@council.gov.uk.",
        "phone" => "Write it with its area code, for example 01632 960 126.",
        _ => "Write it in full, for example https://www.council.gov.uk/page, or as an address of this site that starts with /.",
    };

    // Ten or eleven digits in Britain, three for a short code such as 105, up to fifteen elsewhere (ITU-T E.164).
    private static bool IsPhone(string text)
    {
        var digits = text.Count(char.IsAsciiDigit);
        return digits is 3 or 5 or 6 or (>= 10 and <= 15) && !PhoneLetters().IsMatch(text);
    }

    [GeneratedRegex(@"^(?:https?://[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::[0-9]+)?(?:[/?#]\S*)?|/\S*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    [GeneratedRegex(@"^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$")]
    private static partial Regex Email();

    [GeneratedRegex(@"[oOlI][0-9]|[0-9][oOlI]")]
    private static partial Regex PhoneLetters();
}
