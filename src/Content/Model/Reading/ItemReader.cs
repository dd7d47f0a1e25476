using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads a file into what it says.</summary>
public static class ItemReader
{
    /// <summary>What a file says; null with findings where it cannot be used.</summary>
    public static ContentItem? Read(SourceText source, Site site, List<Diagnostic> diagnostics) => source.File switch
    {
        { Kind: ContentFileKind.Site } => SiteReader.Read(source, diagnostics),
        { Kind: ContentFileKind.Glossary } => GlossaryReader.Read(source, diagnostics),
        { Kind: ContentFileKind.Synonyms } => SynonymsReader.Read(source, diagnostics),
        { Kind: ContentFileKind.AccessibilityTest } => AccessibilityTestReader.Read(source, diagnostics),
        { Version: "" } => ReadMarkdown(source, site, diagnostics),
        _ => ReadVersion(source, diagnostics),
    };

    private static ContentItem? ReadMarkdown(SourceText source, Site site, List<Diagnostic> diagnostics)
    {
        var yaml = FrontMatterBlock.Read(source, diagnostics);
        var body = MarkdownSource.Parse(source, diagnostics);
        if (yaml is null || body is null)
            return null;
        var found = new List<Diagnostic>();
        var item = Finished(yaml, body, site, found);
        if (MeantKeys.In(yaml, found) is { } meant)
        {
            found.RemoveAll(finding => finding.Rule != "unknown-key");
            item = Finished(meant, body, site, found);
        }

        diagnostics.AddRange(found.Distinct());
        return item;
    }

    private static ContentItem? Finished(YamlMapping yaml, MarkdownSource body, Site site, List<Diagnostic> diagnostics)
    {
        var fields = new Fields(yaml, diagnostics);
        var item = Item(fields, new Places(yaml), body, site);
        fields.Finish();
        return fields.Failed ? null : item;
    }

    private static ContentItem? Item(Fields fields, Places places, MarkdownSource body, Site site) => body.File.Kind switch
    {
        ContentFileKind.Consultation => ConsultationReader.Read(fields, places, body, site),
        ContentFileKind.Results => ResultsReader.Read(fields, places, body),
        ContentFileKind.Update => UpdateReader.Read(fields, places, body),
        ContentFileKind.StrategyIndex => StrategyReader.ReadIndex(fields, places, body),
        ContentFileKind.StrategyChapter => StrategyReader.ReadChapter(fields, places, body),
        ContentFileKind.NotConsulting => NotConsultingReader.Read(fields, places, body),
        _ => PageReader.Read(fields, places, body),
    };

    // The front matter of another version may be left out altogether.
    private static PlainVersion? ReadVersion(SourceText source, List<Diagnostic> diagnostics)
    {
        var hasFrontMatter = FrontMatterBlock.StandsIn(source.Text);
        var yaml = hasFrontMatter ? FrontMatterBlock.Read(source, diagnostics) : new YamlMapping(source.File.Start, []);
        var body = MarkdownSource.Parse(source, diagnostics);
        if (yaml is null || body is null)
            return null;
        var fields = new Fields(yaml, diagnostics);
        var version = new PlainVersion(source.File, new Places(yaml), fields.Text("title"), fields.Text("summary"), body);
        fields.Finish();
        return fields.Failed ? null : version;
    }
}
