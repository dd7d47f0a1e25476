using ConsultHub.Content.Search;

namespace ConsultHub.Web.Hosting;

/// <summary>Keeps the search index in step with the library, beside the requests: pages are shown while it is being made.</summary>
public sealed partial class SearchIndexing : IDisposable
{
    private readonly SiteOptions options;
    private readonly SiteClock clock;
    private readonly ILogger<SearchIndexing> log;
    private readonly Lock oneAtATime = new();
    private readonly SearchIndex index;
    private readonly Task prepared;
    private LibraryDocuments? documents;

    /// <summary>Opens the index at once: that takes most of a second, in which the content is being read.</summary>
    public SearchIndexing(SiteOptions options, SiteClock clock, ILogger<SearchIndexing> log)
    {
        (this.options, this.clock, this.log) = (options, clock, log);
        // One program at a time writes an index that is kept; a second one on the same machine makes its own.
        index = SearchIndex.In(options.IndexDirectory, Report);
        prepared = Task.Run(index.Prepare);
    }

    /// <summary>The search over a library.</summary>
    public PendingSearch Search(ContentLibrary library) => new(() => Task.Run(() => Index(library)), options.Clock);

    /// <inheritdoc/>
    public void Dispose()
    {
        Task.WaitAny(prepared);
        lock (oneAtATime)
            index.Dispose();
    }

    private async Task<SearchSnapshot> Index(ContentLibrary library)
    {
        await prepared;
        try
        {
            lock (oneAtATime)
            {
                // Nothing is searched for in an export.
                documents = options.IsExport ? null : new(library, clock.Now(library.Site.Zone), documents);
                return index.Update(documents?.All ?? [], library.Synonyms, GlossaryAcronyms.In(library.Glossary));
            }
        }
        catch (SearchUnavailableException fault)
        {
            Unavailable(fault);
            throw;
        }
        catch (Exception fault)
        {
            // Nothing that room on a disk would mend.
            Broken(fault);
            throw new SearchUnavailableException(fault);
        }
    }

    private void Report(IndexFault fault)
    {
        if (fault.IsMadeAgain)
            MadeAgain(fault.Place, fault.Fault);
        else
            GivenUp(fault.Place, fault.Fault);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index in {Place} is damaged, gone or cannot be written, so it is made again from the content. There is nothing to do.")]
    private partial void MadeAgain(string place, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index cannot be in {Place}, so it goes elsewhere, for the time being or until the next start. Another copy may use that place; if not, see that it can be written to and has room.")]
    private partial void GivenUp(string place, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "There is no place for a search index, so searches answer 503; all other pages are shown. Make room on the disk or in memory, or let a folder be written to. It is tried again after the next change, and whenever somebody searches or asks /health.")]
    private partial void Unavailable(Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The program has failed to put together what can be searched for, so searches answer 503; all other pages are shown. This is a fault of the program: report it with the lines that follow. It is tried again after the next change, and whenever somebody searches or asks /health.")]
    private partial void Broken(Exception fault);
}
