using System.Collections.Concurrent;
using ConsultHub.Content.Search.Queries;
using ConsultHub.Content.Search.Ranking;
using ConsultHub.Content.Search.Snippets;
using ConsultHub.Content.Search.Storage;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search;

/// <summary>The search over one library. Its answers never change; any number of threads may ask at once.</summary>
public sealed class SearchSnapshot
{
    private readonly DocumentHead[] heads;
    private readonly HeadSignatures signatures;
    private readonly Timeliness timeliness;
    private readonly QueryPlanner planner;
    private readonly Vocabulary vocabulary;
    private readonly Func<SearchSnapshot, StoredLibrary, Exception, StoredLibrary> mend;
    private readonly ConcurrentBag<Candidates> spare = [];
    private volatile StoredLibrary stored;
    private volatile bool isLost;

    /// <param name="stored">The library in the index.</param>
    /// <param name="documents">The library.</param>
    /// <param name="heads">The head of each document.</param>
    /// <param name="synonyms">Words that mean the same.</param>
    /// <param name="mend">Makes the index anew when what was read of it is damaged; gives the library in the new one.</param>
    internal SearchSnapshot(
        StoredLibrary stored, IReadOnlyList<SearchDocument> documents, DocumentHead[] heads, SynonymTable synonyms,
        Func<SearchSnapshot, StoredLibrary, Exception, StoredLibrary> mend)
    {
        this.stored = stored;
        this.heads = heads;
        signatures = new HeadSignatures(heads);
        this.mend = mend;
        vocabulary = stored.Vocabulary;
        Documents = documents;
        timeliness = new Timeliness(documents);
        var spelling = new Lazy<SpellingCorrector>(() => new SpellingCorrector(vocabulary, synonyms.Words));
        planner = new QueryPlanner(vocabulary, synonyms, () => spelling.Value, documents.Count);
    }

    /// <summary>What can be found; <see cref="SearchHit.Document"/> is a place in it.</summary>
    public IReadOnlyList<SearchDocument> Documents { get; }

    /// <summary>Whether the last answer failed, because the index is damaged and no other could be made.</summary>
    public bool IsLost => isLost;

    /// <summary>All that matches, best first. Answers every text; nothing that a person types is an error.</summary>
    /// <exception cref="SearchUnavailableException">The index is damaged and cannot be made anew.</exception>
    public SearchAnswer Find(SearchRequest request)
    {
        var (plan, corrected) = planner.Plan(QueryParser.Parse(request.Text), request.Exact);
        var ranker = new Ranker(plan, heads, signatures, timeliness, request.Now);
        return new(Read((reader, library) => Rank(ranker, plan, reader, library)), corrected, plan, vocabulary);
    }

    /// <summary>
    /// For each of some hits its summary where that shows why it matched, else a piece of its text that does, and both where the piece is but a name;
    /// as plain text in segments.
    /// </summary>
    /// <param name="hits">The documents of the hits, each with the summary that a reader would see of it; empty for none.</param>
    /// <param name="answer">The answer that they are from.</param>
    /// <param name="length">About how many characters.</param>
    /// <exception cref="SearchUnavailableException">The index is damaged and cannot be made anew.</exception>
    public IReadOnlyList<IReadOnlyList<SnippetSegment>> Snippets(IEnumerable<(int Document, string Summary)> hits, SearchAnswer answer, int length = 240) =>
        Read((reader, library) => hits.Select(hit => Snippet(() => reader.Body(library.RowOfDocument[hit.Document]), hit.Summary, answer, length)).ToList());

    /// <summary>The head of the same document here, or null where it is not here or has changed.</summary>
    internal DocumentHead? HeadOf(SearchDocument document) => stored.PlaceOf(document) is { } place ? heads[place] : null;

    private T Read<T>(Func<IndexReader, StoredLibrary, T> read)
    {
        while (true)
        {
            var library = stored;
            try
            {
                var result = library.Readers.Use(reader => read(reader, library));
                isLost = false;
                return result;
            }
            catch (IndexDamagedException fault)
            {
                // Comes to an end: each place is mended once, and then there is none left.
                stored = Mended(library, fault);
            }
        }
    }

    private StoredLibrary Mended(StoredLibrary damaged, Exception fault)
    {
        try
        {
            return mend(this, damaged, fault);
        }
        catch (SearchUnavailableException)
        {
            isLost = true;
            throw;
        }
    }

    private SearchHit[] Rank(Ranker ranker, QueryPlan plan, IndexReader reader, StoredLibrary library)
    {
        var candidates = spare.TryTake(out var used) ? used : new Candidates(Documents.Count);
        var hits = ranker.Rank(new CandidateFinder(reader, plan, library.RowOfDocument, library.DocumentOfRow, candidates, document => Texts(reader, library, document)));
        candidates.Clear();
        spare.Add(candidates);
        return hits;
    }

    private static IReadOnlyList<SnippetSegment> Snippet(Func<ReadOnlyMemory<char>> body, string summary, SearchAnswer answer, int length)
    {
        var told = SnippetMaker.Concepts(summary, answer.Finder);
        // It was written to tell what this is about, so it is shown wherever it also shows why it was found.
        if (told > 0 && told >= answer.Plan.Concepts.Count)
            return answer.Mark(summary);
        var piece = SnippetMaker.Make(body().Span, answer.Finder, length);
        if (summary.Length > 0 && piece.Concepts <= told)
            return answer.Mark(summary);
        return summary.Length > 0 && piece.IsName ? [.. answer.Mark(summary), new(" … ", false), .. piece.Segments] : piece.Segments;
    }

    private IEnumerable<ReadOnlyMemory<char>> Texts(IndexReader reader, StoredLibrary library, int place)
    {
        var document = Documents[place];
        yield return document.Title.AsMemory();
        yield return document.Names.AsMemory();
        yield return document.Summary.AsMemory();
        yield return reader.Body(library.RowOfDocument[place]);
    }
}
