using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Model;
using ConsultHub.Content.Model.Assembly;
using ConsultHub.Content.PublishingRules;
using NodaTime;

namespace ConsultHub.Content;

/// <summary>From a content folder to a library: list, read, parse, put together.</summary>
/// <remarks>
/// Each load reads only the files that changed since the one before. A file that can no longer be used keeps what it said last. Not safe
/// for two loads at once.
/// </remarks>
/// <param name="root">The content folder.</param>
public sealed class ContentPipeline(string root)
{
    private Dictionary<string, LoadedFile> loaded = [];
    private Site site = Site.Unnamed;
    private (ContentFolder Folder, ContentLibrary Library)? last;

    /// <summary>
    /// The errors that the last load found and that neither an excuse nor a setting covers: those which <see cref="Check"/> finds before it comes to the
    /// rules. Worked out when they are first asked for, since the excuses in the files are read for it.
    /// </summary>
    public Lazy<IReadOnlyList<Diagnostic>> Errors { get; private set; } = new([]);

    /// <summary>Loads the folder as it is now. Where nothing has changed, the library is the same one as before.</summary>
    /// <param name="touched">The only paths, relative to the folder, that may have changed since the load before; null where any may have.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public ContentLibrary Load(IReadOnlySet<string>? touched = null)
    {
        var folder = List(touched);
        if (last is { } before && IsUnchanged(before.Folder, folder))
            return before.Library;
        var library = Load(folder);
        last = (folder, library);
        // No rule is asked, so it does not matter for which moment.
        var read = Checked(library, folder, NodaConstants.UnixEpoch, changed: null);
        Errors = new(() => RuleCheck.ErrorsOfReading(read));
        return library;
    }

    /// <summary>Loads the folder as it is now and checks it against all rules. Slower than <see cref="Load(IReadOnlySet{string}?)"/>, so pages are served without it.</summary>
    /// <param name="clock">The moment for which it is checked, by the site's time zone: some promises are overdue only from a day on.</param>
    /// <param name="changed">The paths, relative to the folder, that a change touches; null where that is not known.</param>
    /// <returns>All findings, by path, line and column.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IReadOnlyList<Diagnostic> Check(Func<DateTimeZone, Instant> clock, IReadOnlySet<string>? changed = null)
    {
        var folder = List();
        var library = Load(folder);
        return RuleCheck.Run(Checked(library, folder, clock(library.Site.Zone), changed));
    }

    private CheckedLibrary Checked(ContentLibrary library, ContentFolder folder, Instant now, IReadOnlySet<string>? changed) => new(library, folder, now, changed)
    {
        Unusable = loaded.Values.Where(file => file.IsUnusable).Select(file => file.File.Path).ToHashSet(StringComparer.Ordinal),
    };

    private ContentFolder List(IReadOnlySet<string>? touched = null)
    {
        if (!Directory.Exists(root))
            throw new DirectoryNotFoundException($"There is no folder {root}.");
        return touched is not null && last is { } before ? before.Folder.Relist(root, touched) : ContentFolder.List(root);
    }

    // A file that could not be read may be readable now without having been written to.
    private bool IsUnchanged(ContentFolder before, ContentFolder now) =>
        before.Files.SequenceEqual(now.Files) && before.Diagnostics.SequenceEqual(now.Diagnostics)
        && !loaded.Values.Any(file => file.IsUnreadable && SourceText.IsReadable(file.File));

    private ContentLibrary Load(ContentFolder folder)
    {
        var findings = LoadSite(folder);
        var files = LoadFiles(folder);
        loaded = files.ToDictionary(file => file.File.Path, StringComparer.Ordinal);
        var all = folder.Diagnostics.Concat(findings).Concat(files.SelectMany(file => file.Diagnostics));
        return LibraryAssembly.Assemble(folder, site, files.Select(file => file.Item).OfType<ContentItem>(), all, last?.Library);
    }

    private IReadOnlyList<Diagnostic> LoadSite(ContentFolder folder)
    {
        if (folder.Files.FirstOrDefault(file => file.Kind == ContentFileKind.Site) is not { } file)
            return [Diagnostic.Error("no-site", new Place("site.yml"), "There is no site.yml.", "Add it, with a line 'name: ...' at least.")];
        var now = LoadedFile.Of(file, site, loaded.GetValueOrDefault(file.Path));
        var said = now.Item as Site ?? Site.Unnamed;
        if (!ReferenceEquals(said, site))
            Replace(said);
        loaded[file.Path] = now;
        return [];
    }

    // Ids and the time zone decide what the other files mean, so they are all read again.
    private void Replace(Site changed)
    {
        site = changed;
        loaded = loaded.ToDictionary(pair => pair.Key, pair => pair.Value.Outdated(), StringComparer.Ordinal);
    }

    private List<LoadedFile> LoadFiles(ContentFolder folder) => folder.Files
        .Where(file => file.Kind != ContentFileKind.Attachment)
        .AsParallel().AsOrdered()
        .Select(file => LoadedFile.Of(file, site, loaded.GetValueOrDefault(file.Path)))
        .ToList();
}
