using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.Files;

/// <summary>A file that the layout of the content folder knows.</summary>
/// <param name="Path">Path relative to the content folder, with forward slashes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">The slug of the consultation, document, record or page that it belongs to; empty for the site's own files.</param>
/// <param name="Name">Its own name: a chapter's address name, an update's name, an attachment's file name; else empty.</param>
/// <param name="Version">The version that it is, such as <c>plain</c> or <c>cy</c>; empty for the full one.</param>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="Stamp">What tells one state of the file from another without reading it.</param>
public sealed record ContentFile(
    string Path, ContentFileKind Kind, string Owner, string Name, string Version, string FullPath, FileStamp Stamp)
{
    /// <summary>The version read in plain English.</summary>
    public const string Plain = "plain";

    /// <summary>The first character of the file.</summary>
    public Place Start => new(Path);

    /// <summary>The order of a chapter in its document, from the digits that its file name starts with.</summary>
    public int Order { get; init; }
}
