using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ConsultHub.Tests.Unit;

/// <summary>What a reader reads.</summary>
internal static partial class PageText
{
    /// <summary>The words of an element with single spaces.</summary>
    public static string Words(this INode? node) => Space().Replace(node?.TextContent ?? "", " ").Trim();

    /// <summary>The words of the main part of a page.</summary>
    public static string MainText(this IDocument page) => page.QuerySelector("main").Words();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Space();
}
