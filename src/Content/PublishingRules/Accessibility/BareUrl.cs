using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.PublishingRules.Links;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A web address in the text, which is read out letter by letter.</summary>
public sealed partial class BareUrl() : TextRule("bare-url", Severity.Warning, "WCAG 2.4.4; GOV.UK, Write effective links")
{
    private const int MostSigns = 4;
    private const string Spelt = "A web address stands in the text; screen readers spell it out.";
    private const string Fix = "Write a link with words: [the draft bus plan](https://...).";
    private const string FixInValue = "No link can stand here: say in words where to look, and put the link into the text below.";

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var bare = text.Links.Where(IsBare).DistinctBy(link => link.Place).ToDictionary(link => link.Place);
        var inText = text.Passages.Where(passage => passage.Kind is not (PassageKind.Label or PassageKind.Quotation))
            .SelectMany(passage => Address().Matches(passage.Text).Where(match => !IsOwn(text, match.Value))
                .Select(match => (Place: passage.PlaceAt(match.Index), Fix: passage.Kind == PassageKind.Value ? FixInValue : Fix)));
        // The words of a link stand behind its bracket, and perhaps behind a star or a space.
        return bare.Values.Select(link => (link.Place, Fix: FixOf(link, text))).Concat(inText.Where(found => !Enumerable.Range(1, MostSigns).Any(signs => bare.ContainsKey(found.Place with { Column = found.Place.Column - signs }))))
            .DistinctBy(found => found.Place).Select(found => Found(found.Place, Spelt, found.Fix));
    }

    /// <summary>Whether the words of a link are a web address.</summary>
    internal static bool IsBare(TextLink link) =>
        !link.IsPicture && !IsMail(link.Url) && (link.IsBare || Address().Match(link.Words) is { Success: true } match && match.Length == link.Words.Length);

    private static string FixOf(TextLink link, CheckedText text) =>
        OwnAddress.Short(link.Url, text.Library.Content.Site) is { } address ? $"Write a link with words, and without the address of our own site in it: [the draft bus plan]({address})." : Fix;

    private static bool IsMail(string url) => EmailAddress.IsLink(url) || url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    // A statement about the site itself has to name it.
    private static bool IsOwn(CheckedText text, string address) =>
        ReferenceEquals(text.Library.Content.Site, Model.Site.Unnamed) || text.Library.Content.Site.Url.Length > 0 && address.TrimEnd('/', '.', ',') == text.Library.Content.Site.Url;

    [GeneratedRegex(@"(?<![\p{L}\p{N}@])(?<!\)\[)(?:https?://|www\.)[^\s<>()\[\]]+[^\s<>()\[\].,;:!?’”""']", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
