using ConsultHub.Content.Search;

namespace ConsultHub.Web.Hosting;

/// <summary>Keeps the search index in step with the library, beside the requests: pages are shown while it is being made.</summary>
public sealed class SearchIndexing : IDisposable
{
    private readonly SiteOptions options;
    private readonly SiteClock clock;
    private readonly Lock oneAtATime = new();
    private readonly Task<SearchIndex> opened;
    private FileStream? claim;
    private LibraryDocuments? documents;

    /// <summary>Opens the index at once: that takes most of a second, in which the content is being read.</summary>
    public SearchIndexing(SiteOptions options, SiteClock clock)
    {
        (this.options, this.clock) = (options, clock);
        opened = Task.Run(Open);
    }

    /// <summary>The search over a library, once it is ready.</summary>
    public Task<SearchSnapshot> Index(ContentLibrary library) => Task.Run(async () =>
    {
        var index = await opened;
        lock (oneAtATime)
        {
            // Nothing is searched for in an export.
            documents = options.IsExport ? null : new(library, clock.Now(library.Site.Zone), documents);
            return index.Update(documents?.All ?? [], library.Synonyms, GlossaryAcronyms.In(library.Glossary));
        }
    });

    // One program at a time writes an index that is kept; a second one on the same machine makes its own.
    private SearchIndex Open()
    {
        var index = Claim();
        index.Prepare();
        return index;
    }

    private SearchIndex Claim()
    {
        if (options.IndexDirectory is null)
            return SearchIndex.Temporary();
        try
        {
            Directory.CreateDirectory(options.IndexDirectory);
            claim = new FileStream(Path.Combine(options.IndexDirectory, "in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return SearchIndex.At(Path.Combine(options.IndexDirectory, "search.db"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return SearchIndex.Temporary();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Task.WaitAny(opened);
        lock (oneAtATime)
        {
            if (opened.IsCompletedSuccessfully)
                opened.Result.Dispose();
            claim?.Dispose();
        }
    }
}
