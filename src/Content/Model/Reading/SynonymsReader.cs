using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads <c>synonyms.yml</c>: a list of lists of words.</summary>
internal static class SynonymsReader
{
    /// <summary>The groups of two words or more; null with findings where the file is no list.</summary>
    public static Synonyms? Read(SourceText source, List<Diagnostic> diagnostics)
    {
        var node = YamlReader.Read(source.Text, source.File.Path, 0, diagnostics);
        if (node is null)
            return null;
        if (node is not YamlSequence list)
            return node is YamlMapping { Entries: [] } ? new Synonyms(source.File, Places.None(source.File.Start), []) : Wrong(node, diagnostics);
        return new Synonyms(source.File, Places.None(source.File.Start), list.Items.Select(item => Group(item, diagnostics)).Where(group => group.Count > 1).ToList());
    }

    private static List<string> Group(YamlNode node, List<Diagnostic> diagnostics)
    {
        if (node is YamlSequence { Items: [YamlScalar alone] })
        {
            diagnostics.Add(Diagnostic.Warning("wrong-value", alone.Place, $"'{alone.Text}' stands alone, so it is the same as nothing.", "Add a word that means the same, for example '[bins, waste]', or delete the line."));
            return [];
        }

        if (node is YamlSequence group && group.Items.All(item => item is YamlScalar))
            return group.Items.Cast<YamlScalar>().Select(word => word.Text).ToList();
        Wrong(node, diagnostics);
        return [];
    }

    private static Synonyms? Wrong(YamlNode node, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(Diagnostic.Error("wrong-type", node.Place, "A list of words belongs here.", "Write each group on a line of its own, for example '- [bins, waste, refuse]'."));
        return null;
    }
}
