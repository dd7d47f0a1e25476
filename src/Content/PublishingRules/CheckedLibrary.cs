using ConsultHub.Content.Files;
using ConsultHub.Content.Model;
using NodaTime;

namespace ConsultHub.Content.PublishingRules;

/// <summary>All content as the rules see it.</summary>
/// <param name="Content">The library.</param>
/// <param name="Folder">The files that it was made from.</param>
/// <param name="Now">The moment for which it is checked.</param>
/// <param name="Changed">The paths that a change touches; null where that is not known.</param>
public sealed record CheckedLibrary(ContentLibrary Content, ContentFolder Folder, Instant Now, IReadOnlySet<string>? Changed)
{
    /// <summary>The paths of files of which nothing can be made as they are now. The library may have what they said before.</summary>
    public IReadOnlySet<string> Unusable { get; init; } = new HashSet<string>();

    /// <summary>The day for which it is checked, in the site's time zone.</summary>
    public LocalDate Today { get; } = Now.InZone(Content.Site.Zone).Date;

    /// <summary>Which addresses of the site lead somewhere.</summary>
    public KnownAddresses Addresses => addresses.Value;

    /// <summary>What the glossary and common use explain.</summary>
    public KnownAcronyms Acronyms => acronyms.Value;

    private readonly Lazy<KnownAddresses> addresses = new(() => new KnownAddresses(Content, Folder));
    private readonly Lazy<KnownAcronyms> acronyms = new(() => new KnownAcronyms(Content));

    /// <summary>The paths of all files.</summary>
    public IReadOnlySet<string> Paths => paths.Value;

    private readonly Lazy<IReadOnlySet<string>> paths = new(() => Folder.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a file of a consultation could not be read, so that what it links to is not known.</summary>
    public bool HasUnread(Consultation consultation) =>
        written.Value[consultation.Slug].Count() > 1 + (consultation.Results is null ? 0 : 1) + consultation.Updates.Count;

    private readonly Lazy<ILookup<string, string>> written = new(() => Folder.Files
        .Where(file => file is { Version: "", Kind: ContentFileKind.Consultation or ContentFileKind.Results or ContentFileKind.Update })
        .ToLookup(file => file.Owner, file => file.Path, StringComparer.Ordinal));

    /// <summary>All consultations.</summary>
    public IEnumerable<CheckedConsultation> Consultations => Content.Consultations.Select(consultation => new CheckedConsultation(consultation, this));

    /// <summary>All texts: each Markdown file that is shown.</summary>
    public IEnumerable<CheckedText> Texts => LibraryTexts.Of(this);
}
