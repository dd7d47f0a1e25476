using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules;

/// <summary>A line of a word list.</summary>
/// <param name="Instead">What was written.</param>
/// <param name="Write">What to write instead.</param>
public sealed record WordEntry(string Instead, string Write);

/// <summary>The word lists that come with the program.</summary>
internal static class WordTable
{
    /// <summary>The lines of a list: what was written, a comma, what to write. Lines that start with <c>#</c> are comments.</summary>
    public static IReadOnlyList<WordEntry> Read(string name) =>
        EmbeddedText.Read($"words/{name}").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(',', 2))
            .Select(parts => new WordEntry(parts[0].Trim(), parts[1].Trim().Trim('"')))
            .ToList();
}
