using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.FrontMatter;

/// <summary>The YAML between the two <c>---</c> lines that a Markdown file starts with.</summary>
public static class FrontMatterBlock
{
    private const string Fence = "---";

    /// <summary>Reads the front matter; null with a finding where there is none or it cannot be read.</summary>
    public static YamlMapping? Read(SourceText source, List<Diagnostic> diagnostics)
    {
        if (FirstLine(source.Text) != Fence)
            return Missing(source, diagnostics, "The file does not start with a line '---'.");
        var end = EndOf(source.Text);
        return end < 0 ? Missing(source, diagnostics, "The front matter has no second line '---'.")
            : YamlReader.ReadMapping(source.Text[(source.Text.IndexOf('\n', StringComparison.Ordinal) + 1)..end], source.File.Path, linesBefore: 1, diagnostics);
    }

    /// <summary>Whether the file starts with a front matter fence.</summary>
    public static bool StandsIn(string text) => FirstLine(text) == Fence;

    private static string FirstLine(string text) => text.Split('\n', 2)[0].TrimEnd();

    private static int EndOf(string text)
    {
        for (var start = text.IndexOf('\n', StringComparison.Ordinal) + 1; start > 0 && start < text.Length; start = text.IndexOf('\n', start) + 1)
        {
            var end = text.IndexOf('\n', start);
            if (text[start..(end < 0 ? text.Length : end)].TrimEnd() == Fence)
                return start;
            if (end < 0)
                break;
        }

        return -1;
    }

    private static YamlMapping? Missing(SourceText source, List<Diagnostic> diagnostics, string message)
    {
        diagnostics.Add(Diagnostic.Error("no-front-matter", source.File.Start, message,
            "Start with a line '---', then lines such as 'title: ...', then a line '---', then the text."));
        return null;
    }
}
