namespace ConsultHub.Content.Diagnostics;

/// <summary>Text that comes from outside, fit to stand in one line: it can neither steer a terminal nor start a line of its own.</summary>
public static class OneLine
{
    /// <summary>The text with a space for each control character (Unicode's category Cc), tabs and line ends among them.</summary>
    public static string Of(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
