namespace ConsultHub.Web.Wording;

/// <summary>Says what in an address was not understood.</summary>
public static class Misunderstanding
{
    private const int LongestEcho = 60;

    /// <summary>The start of a sentence about the parts of an address that were not understood, as they were written; null where there are none.</summary>
    public static string? Of(IReadOnlyList<string> unknown) =>
        unknown.Count == 0 ? null : $"We did not understand {Numbers.Listed(unknown.Select(part => $"‘{StartOf(part)}’").ToList())} in the address";

    /// <summary>The start of a text that may be of any length.</summary>
    public static string StartOf(string text) => text.Length <= LongestEcho ? text : text[..LongestEcho] + "…";
}
