using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Model;
using ConsultHub.Content.Model.Reading;

namespace ConsultHub.Content;

/// <summary>A file as it was last read.</summary>
/// <param name="File">The file.</param>
/// <param name="Item">What it says; what it last said where it cannot be used now; null where it never could.</param>
/// <param name="Diagnostics">What was found in it.</param>
internal sealed record LoadedFile(ContentFile File, ContentItem? Item, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static LoadedFile Load(ContentFile file, Site site, LoadedFile? former)
    {
        var diagnostics = new List<Diagnostic>();
        var source = SourceText.Read(file, diagnostics);
        var item = source is null ? null : ItemReader.Read(source, site, diagnostics);
        return new LoadedFile(file, item ?? former?.Item, MostFindings.Of(diagnostics));
    }

    /// <summary>The same file, to be read again.</summary>
    public LoadedFile Outdated() => this with { File = File with { Stamp = default } };
}
