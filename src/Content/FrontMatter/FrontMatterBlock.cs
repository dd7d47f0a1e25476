using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.FrontMatter;

/// <summary>The YAML between the two <c>---</c> lines that a Markdown file starts with.</summary>
public static class FrontMatterBlock
{
    private const string Fence = "---";
    private const string Form = "Start with a line '---', then lines such as 'title: ...', then a line '---', then the text.";

    /// <summary>Reads the front matter; null with a finding where there is none or it cannot be read.</summary>
    public static YamlMapping? Read(SourceText source, List<Diagnostic> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(source.Text))
            return Missing(source, diagnostics, "The file is empty.", $"{Form} Or delete the file.");
        if (FirstLine(source.Text) != Fence)
            return Missing(source, diagnostics, "The file does not start with a line '---'.", Form);
        var end = EndOf(source.Text);
        return end < 0 ? Missing(source, diagnostics, "The lines at the top start with '---' and have no second line '---' to end them.", "Write a line '---' between the last line such as 'title: ...' and the text.")
            : YamlReader.ReadMapping(source.Text[(source.Text.IndexOf('\n', StringComparison.Ordinal) + 1)..end], source.File.Path, linesBefore: 1, diagnostics);
    }

    /// <summary>Whether the file starts with a front matter fence.</summary>
    public static bool StandsIn(string text) => FirstLine(text) == Fence;

    private static string FirstLine(string text) => text.Split('\n', 2)[0].TrimEnd();

    /// <summary>Where the second fence starts; negative where there is none.</summary>
    public static int EndOf(string text)
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

    private static YamlMapping? Missing(SourceText source, List<Diagnostic> diagnostics, string message, string suggestion)
    {
        diagnostics.Add(Diagnostic.Error("no-front-matter", source.File.Start, message, suggestion));
        return null;
    }
}
