using System.Text.RegularExpressions;

namespace ConsultHub.Content.Rendering;

/// <summary>HTML that someone wrote into Markdown.</summary>
internal static partial class WrittenHtml
{
    public static string WithoutComments(string html) => Comment().Replace(html, "");

    // The second form: a comment that is never closed runs to the end.
    [GeneratedRegex("<!--(.*?-->|.*$)", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
