using System.Text.RegularExpressions;

namespace ConsultHub.Tests.Unit.Content.Rendering;

/// <summary>An example of a fixture file: what someone writes, and the HTML that comes of it.</summary>
/// <param name="Name">The file, and the heading above the example.</param>
/// <param name="View">The prefix of the reader's view.</param>
/// <param name="Markdown">What someone writes.</param>
/// <param name="Html">What comes of it.</param>
public sealed partial record Example(string Name, string View, string Markdown, string Html)
{
    /// <summary>All examples of a fixture file.</summary>
    public static IEnumerable<Example> In(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        foreach (Match match in Block().Matches(text))
        {
            var heading = Heading().Matches(text[..match.Index]).LastOrDefault()?.Groups["words"].Value ?? "";
            yield return new($"{Path.GetFileName(path)}: {heading}", match.Groups["view"].Value.Trim(), match.Groups["markdown"].Value, match.Groups["html"].Value);
        }
    }

    // Six fences, so that an example may have three; a line of six full stops parts what is written from what comes of it.
    [GeneratedRegex(@"^``````(?<view>[^\n]*)\n(?<markdown>.*?)^\.\.\.\.\.\.\n(?<html>.*?)^``````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^##+ (?<words>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
