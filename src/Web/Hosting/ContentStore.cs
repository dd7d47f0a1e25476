using ConsultHub.Content;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Rendering;
using ConsultHub.Content.Search;
using ConsultHub.Web.Listing;

namespace ConsultHub.Web.Hosting;

/// <summary>Holds the one library that requests see. A reload makes a new one and swaps the reference.</summary>
public sealed class ContentStore
{
    private readonly string root;
    private readonly ContentPipeline pipeline;
    private readonly Stylesheet stylesheet;
    private readonly SearchIndexing search;
    private readonly SiteClock clock;
    private readonly bool preview;
    private readonly Lock oneLoad = new();
    private volatile Snapshot current;

    /// <summary>Loads the content.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public ContentStore(SiteOptions options, Stylesheet stylesheet, SearchIndexing search, SiteClock clock)
    {
        root = options.ContentDirectory;
        pipeline = new ContentPipeline(options.ContentDirectory);
        preview = options.Preview;
        this.stylesheet = stylesheet;
        this.search = search;
        this.clock = clock;
        current = SnapshotOf(pipeline.Load(), before: null);
    }

    /// <summary>The library now, and what is worked out from it once.</summary>
    public Snapshot Current => current;

    /// <summary>Loads what has changed. A folder that cannot be read at all leaves everything as it is.</summary>
    /// <param name="touched">The only paths in the content folder that may have changed; null where any may have.</param>
    /// <returns>Whether there is anything new: in the folder, or because it is another day.</returns>
    public bool Reload(IReadOnlySet<string>? touched = null)
    {
        lock (oneLoad)
        {
            var library = pipeline.Load(touched);
            if (library == current.Loaded && Today(library) == current.Day)
                return false;
            current = SnapshotOf(library, current);
            return true;
        }
    }

    private Snapshot SnapshotOf(ContentLibrary loaded, Snapshot? before)
    {
        var shown = loaded.Shown(withDrafts: preview);
        return new Snapshot(shown, new ListingIndex(shown, before?.Listing), new GlossaryLinks(shown.Glossary), stylesheet, search.Search(shown))
        {
            Loaded = loaded,
            Errors = pipeline.Errors,
            Findings = new(() => Task.Run(() => new ContentPipeline(root).Check(clock.Now))),
            Day = Today(loaded),
        };
    }

    private LocalDate Today(ContentLibrary library) => clock.Now(library.Site.Zone).InZone(library.Site.Zone).Date;

    /// <summary>A library and what is worked out from it.</summary>
    /// <param name="Library">The library.</param>
    /// <param name="Listing">Its consultations, ready to be filtered.</param>
    /// <param name="Glossary">Its terms, ready to be found in texts.</param>
    /// <param name="Stylesheet">The stylesheet.</param>
    /// <param name="PendingSearch">The search over the library.</param>
    public sealed record Snapshot(ContentLibrary Library, ListingIndex Listing, GlossaryLinks Glossary, Stylesheet Stylesheet, PendingSearch PendingSearch)
    {
        /// <summary>The search over the library, once it is ready. It is made when it is first asked for.</summary>
        public Task<SearchSnapshot> Search => PendingSearch.Task;

        /// <summary>The library with its drafts.</summary>
        internal ContentLibrary? Loaded { get; init; }

        /// <summary>The errors on account of which the content did not load as it was written, without what the council has excused or turned down.</summary>
        public required Lazy<IReadOnlyList<Diagnostic>> Errors { get; init; }

        /// <summary>What the rules find in the content as it is on disk.</summary>
        public required Lazy<Task<IReadOnlyList<Diagnostic>>> Findings { get; init; }

        /// <summary>The day for which the search was made.</summary>
        internal LocalDate Day { get; init; }
    }
}
