using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A version that the layout has a name for and the site has no page for: Easy Read, or another language.</summary>
public sealed class HiddenVersion() : LibraryRule("hidden-version", Severity.Advice)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library) =>
        from file in library.Folder.Files
        where file.Version is "easy" or { Length: 2 }
        select Found(file.Start, "The site keeps this, but has no page for it: it shows full and plain-English versions. Nobody will find it there.",
            "Put it into 'files' as a document too, and list that under 'documents'.");
}
