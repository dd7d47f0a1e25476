using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Letters that broke when a text was copied or saved: <c>Â£</c>, <c>donâ€™t</c>, <c>the town?s</c>, <c>&amp;amp;</c>.</summary>
public sealed partial class Garbled() : TextRule("garbled", Severity.Error)
{
    // A quick look before the slow one: one of these stands in each of them.
    private static readonly SearchValues<char> Signs = SearchValues.Create("\uFFFDÂâÃ&?");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.Text.AsSpan().ContainsAny(Signs)
        from match in Broken().Matches(passage.Text)
        select Found(passage.PlaceAt(match.Index), $"'{match.Value}' is a sign that broke when the text was copied.", Right(match.Value));

    private static string Right(string broken) => broken is "&nbsp;" ? "Type a space." : broken[0] == '&' ? $"Type the sign itself: '{WebUtility.HtmlDecode(broken)}'."
        : broken.Contains('?', StringComparison.Ordinal) ? $"Write '{broken.Replace('?', '’')}'."
        : "Type the sign again: £, an apostrophe, a dash or a letter with an accent.";

    [GeneratedRegex("\uFFFD+|Â[\u00A0-\u00BF]|â€[\u2122\u0153\u009D\u201C\u201D\u2018\u2019\u00A6\u02DC]?|Ã[\u00A0-\u00BF]|&(?:#[0-9]{2,6}|#x[0-9a-f]{2,5}|amp|quot|apos|lt|gt|hellip|nbsp|[lr]squo|[lr]dquo|[nm]dash|pound);|(?<![\\p{L}\\p{N}./=&-])\\p{L}{2,}\\?(?:s|t|re|ve|ll)(?![\\p{L}\\p{N}=&])")]
    private static partial Regex Broken();
}
