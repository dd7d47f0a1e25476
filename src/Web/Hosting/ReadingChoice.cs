namespace ConsultHub.Web.Hosting;

/// <summary>How a reader has chosen to read. It is a part of the address, so it can be linked and needs no cookie.</summary>
/// <param name="Plain">Plain English instead of the full wording.</param>
/// <param name="Large">Large print instead of standard print.</param>
public readonly record struct ReadingChoice(bool Plain, bool Large)
{
    /// <summary>All four choices, the standard one first.</summary>
    public static IReadOnlyList<ReadingChoice> All { get; } = [new(false, false), new(true, false), new(false, true), new(true, true)];

    /// <summary>The start of each address in this choice; empty for the standard one.</summary>
    public string Prefix => (Plain ? ReadingPrefixes.PlainEnglish : "") + (Large ? ReadingPrefixes.LargePrint : "");

    /// <summary>The choice that a path starts with, and the rest of the path.</summary>
    public static (ReadingChoice Choice, PathString Remaining) Of(PathString path)
    {
        var plain = path.StartsWithSegments(ReadingPrefixes.PlainEnglish, StringComparison.Ordinal, out var rest);
        if (!plain)
            rest = path;
        var large = rest.StartsWithSegments(ReadingPrefixes.LargePrint, StringComparison.Ordinal, out var last);
        return (new ReadingChoice(plain, large), large ? last : rest);
    }
}
