using System.Buffers;
using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>Something that is pointed out by its colour, shape or place on the screen alone.</summary>
public sealed partial class SensesOnly() : TextRule("senses-only", Severity.Warning, "WCAG 1.3.3; WCAG 1.4.1")
{
    // A passage without a word that starts like one of these points at nothing: a quick look before the slow one.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["red", "green", "blue", "yellow", "orange", "purple", "pink", "grey", "gray", "black", "white", "brown", "amber", "turquoise", "left", "right", "button", "box", "panel", "banner", "arrow", "icon", "symbol"],
        StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.Kind is PassageKind.Paragraph or PassageKind.Item or PassageKind.Value or PassageKind.Cell or PassageKind.Caption
        where HasSign(passage.Own)
        from match in Pointer().Matches(passage.Own)
        select Found(passage.PlaceAt(match.Index), $"'{match.Value}' cannot be found by someone who does not see colours or the layout.", "Name it by its heading or its words as well.");

    private static bool HasSign(string text)
    {
        for (var from = 0; text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var ahead; from += ahead + 1)
            if (from + ahead == 0 || !char.IsLetter(text[from + ahead - 1]))
                return true;
        return false;
    }

    private const string Colours = "(?:red|green|blue|yellow|orange|purple|pink|grey|gray|black|white|brown|amber|turquoise)";

    [GeneratedRegex(
        @"\b" + Colours + @"(?:[- ](?:shaded|coloured|colored|dotted|dashed|hatched))? (?:button|buttons|text|shading|highlight(?:s|ing)?|arrows?|dots?|rows?|columns?|cells?|words|figures|(?:box(?:es)?|sections?|circles?|squares?|panels?|banners?|bars?|stars?|pins?|markers?|triangles?|areas?|zones?|lines?)(?= (?:below|above|on the (?:left|right|map|plan|chart|page)|shows?|marks?|means?|indicates?|gives?|tells?|at the (?:top|bottom)|to the (?:left|right))))\b(?: (?:below|above|on the (?:left|right|map|plan|chart)))?" +
        @"|\b(?:in|see|click|press|use|read|the) the? ?" + Colours + @" (?:box(?:es)?|panel|banner|section|circle|square)\b" +
        @"|\b(?:shown|marked|highlighted|coloured|shaded|written|printed|outlined|drawn|appear|appears|displayed|indicated|are|is) in (?:light |dark |bright |bold )?" + Colours + @"\b(?! (?:ink|pen|paint|brick|stone|bins?|bags?|cases?|light))" +
        @"|\b(?:text|words|wording|figures|items|parts|changes|rows|lines) in (?:light |dark |bright |bold )?" + Colours + @"\b" +
        @"|\b(?:box|button|menu|panel|column|map|picture|image|photo|diagram|chart|graph|link|form|list|banner|text) (?:on|to|at) (?:the|your) (?:far |top |bottom )?(?:left|right)\b(?!-)" +
        @"|\b(?:left|right)-hand (?:column|side of (?:the|this) (?:page|screen)|menu|panel|box)\b" +
        @"|\b(?:button|box|panel|banner|arrow|icon) (?:below|above)\b" +
        @"|\b(?:see|shown|pictured|listed|look) (?:above|below) (?:left|right)\b|\b(?:top|bottom) (?:left|right) of (?:the|this) (?:page|screen|map)\b" +
        @"|\b(?:round|square|triangular|circular) (?:button|icon|symbol)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pointer();
}
