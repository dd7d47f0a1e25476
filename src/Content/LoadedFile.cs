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
    /// <summary>The id of the finding about a file at which the program failed: one file must not take the others down.</summary>
    public const string Failed = "read-failed";

    /// <summary>Whether nothing can be made of the file as it is now, so that what it says reaches nobody.</summary>
    public bool IsUnusable { get; init; }

    /// <summary>Whether the disk did not give it.</summary>
    public bool IsUnreadable => Diagnostics.Any(found => found.Rule == SourceText.Unreadable);

    /// <summary>A file as it is now: as it was read before where it has not changed since and could be read, else read again.</summary>
    public static LoadedFile Of(ContentFile file, Site site, LoadedFile? former) =>
        former is { IsUnreadable: false } && former.File.Stamp == file.Stamp ? former : Load(file, site, former);

    /// <summary>Reads a file from disk.</summary>
    /// <param name="file">The file as it was listed.</param>
    /// <param name="site">Which ids there are, and the time zone.</param>
    /// <param name="former">The same file as it was read before, for what it last said; null where it is new.</param>
    /// <returns>Never null and never a fault: whatever goes wrong is a finding.</returns>
    internal static LoadedFile Load(ContentFile file, Site site, LoadedFile? former) => Load(file, former, (source, diagnostics) => ItemReader.Read(source, site, diagnostics));

    /// <summary>The same with a reader that says what a text means.</summary>
    internal static LoadedFile Load(ContentFile file, LoadedFile? former, Func<SourceText, List<Diagnostic>, ContentItem?> read)
    {
        var diagnostics = new List<Diagnostic>();
        try
        {
            var item = SourceText.Read(file, diagnostics) is { } source ? read(source, diagnostics) : null;
            return new LoadedFile(file, item ?? former?.Item, MostFindings.Of(diagnostics)) { IsUnusable = item is null };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new LoadedFile(file, former?.Item, [Fault(file, fault)]) { IsUnusable = true };
        }
    }

    /// <summary>The same file, to be read again.</summary>
    public LoadedFile Outdated() => this with { File = File with { Stamp = default } };

    private static Diagnostic Fault(ContentFile file, Exception fault) => Diagnostic.Error(Failed, file.Start,
        $"This file cannot be read: the program stopped at it with a fault of its own ({fault.GetType().Name}). All other files were read.",
        "Take back what was last changed in it, one piece after the other, until this is gone; and send this line with the file to the people who look after the program.");
}
