using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    /// <summary>The terms in alphabetical order, without those that have no word or no definition, or stand twice; null with findings where the file cannot be used.</summary>
    public static Glossary? Read(SourceText source, List<Diagnostic> diagnostics)
    {
        if (YamlReader.ReadMapping(source.Text, source.File.Path, 0, diagnostics) is not { } yaml)
            return null;
        var fields = new Fields(yaml, diagnostics);
        var terms = new Dictionary<string, GlossaryTerm>(StringComparer.Ordinal);
        foreach (var entry in fields.Entries)
        {
            if (string.IsNullOrWhiteSpace(entry.Key))
            {
                diagnostics.Add(Diagnostic.Error("not-a-key", entry.Place, "No term stands before this colon, so what it means is not shown.", "Write the term in front of the colon, or delete the line."));
                continue;
            }

            var term = new GlossaryTerm($"term-{Slug.Distinct(entry.Key)}", entry.Key, fields.RequiredText(entry.Key));
            if (!terms.TryAdd(term.Id, term))
                diagnostics.Add(Diagnostic.Error("duplicate-key", entry.Place, $"'{entry.Key}' is the same term as '{terms[term.Id].Term}'.", "Keep one of them."));
        }

        var usable = terms.Values.Where(term => term.Definition.Length > 0).OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase);
        return new Glossary(source.File, new Places(yaml), usable.ToList());
    }
}
