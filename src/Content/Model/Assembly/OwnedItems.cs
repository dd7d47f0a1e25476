using ConsultHub.Content.Files;

namespace ConsultHub.Content.Model.Assembly;

/// <summary>What the files say, by what they belong to.</summary>
/// <param name="items">What they say, in the order of their paths.</param>
internal sealed class OwnedItems(IReadOnlyList<ContentItem> items)
{
    private readonly ILookup<(ContentFileKind Kind, string Owner), ContentItem> byOwner = items.ToLookup(item => (item.File.Kind, OwnerOf(item.File)));

    /// <summary>What a file belongs to: the path of the consultation's folder for all that lies in one; else the slug of the document, record or page.</summary>
    /// <remarks>By its path, results in one folder never join a consultation of the same slug in another.</remarks>
    public static string OwnerOf(ContentFile file) => file.Kind switch
    {
        ContentFileKind.Update => Layout.FolderOf(Layout.FolderOf(file.Path)),
        ContentFileKind.Attachment => file.Path[..^(file.Name.Length + "/files/".Length)],
        ContentFileKind.Consultation or ContentFileKind.Results => Layout.FolderOf(file.Path),
        _ => file.Owner,
    };

    /// <summary>All of one type.</summary>
    public IEnumerable<T> All<T>() where T : ContentItem => items.OfType<T>();

    /// <summary>Those of one kind that belong to something, by <see cref="OwnerOf"/>.</summary>
    public IEnumerable<ContentItem> Of(ContentFileKind kind, string owner) => byOwner[(kind, owner)];

    /// <summary>The plain version of a file of a kind that belongs to something; null where there is none.</summary>
    /// <param name="kind">The kind of the file.</param>
    /// <param name="owner">What it belongs to, by <see cref="OwnerOf"/>.</param>
    /// <param name="name">Its own name, where one owner has several of the kind.</param>
    public PlainVersion? Plain(ContentFileKind kind, string owner, string name = "") =>
        Of(kind, owner).OfType<PlainVersion>().FirstOrDefault(version => version.File.Version == ContentFile.Plain && version.File.Name == name);
}
