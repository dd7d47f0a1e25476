using System.Collections.Concurrent;
using ConsultHub.Content.Search.Queries;
using ConsultHub.Content.Search.Ranking;
using ConsultHub.Content.Search.Snippets;
using ConsultHub.Content.Search.Storage;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search;

/// <summary>The search over one library. Immutable; any number of threads may ask at once.</summary>
public sealed class SearchSnapshot
{
    private readonly ReaderPool readers;
    private readonly int[] rows;
    private readonly int[] documentOfRow;
    private readonly DocumentHead[] heads;
    private readonly Timeliness timeliness;
    private readonly QueryPlanner planner;
    private readonly Dictionary<string, int> places;
    private readonly Vocabulary vocabulary;
    private readonly ConcurrentBag<Candidates> spare = [];

    internal SearchSnapshot(
        ReaderPool readers, IReadOnlyList<SearchDocument> documents, int[] rows, DocumentHead[] heads, Vocabulary vocabulary, SynonymTable synonyms)
    {
        this.readers = readers;
        this.rows = rows;
        this.heads = heads;
        this.vocabulary = vocabulary;
        Documents = documents;
        Rows = rows.ToHashSet();
        places = Enumerable.Range(0, documents.Count).ToDictionary(place => documents[place].Id, StringComparer.Ordinal);
        documentOfRow = PlacesOf(rows);
        timeliness = new Timeliness(documents);
        var spelling = new Lazy<SpellingCorrector>(() => new SpellingCorrector(vocabulary, synonyms.Words));
        planner = new QueryPlanner(vocabulary, synonyms, () => spelling.Value, documents.Count);
    }

    /// <summary>What can be found; <see cref="SearchHit.Document"/> is a place in it.</summary>
    public IReadOnlyList<SearchDocument> Documents { get; }

    internal IReadOnlySet<int> Rows { get; }

    /// <summary>All that matches, best first. Answers every text; nothing that a person types is an error.</summary>
    public SearchAnswer Find(SearchRequest request)
    {
        var (plan, corrected) = planner.Plan(QueryParser.Parse(request.Text), request.Exact);
        var candidates = spare.TryTake(out var used) ? used : new Candidates(Documents.Count);
        var ranker = new Ranker(plan, heads, timeliness, request.Now);
        var hits = readers.Use(reader => ranker.Rank(new CandidateFinder(reader, plan, rows, documentOfRow, candidates, document => Texts(reader, document))));
        candidates.Clear();
        spare.Add(candidates);
        return new(hits, corrected, plan, vocabulary);
    }

    /// <summary>
    /// For each of some hits a piece of its text that shows why it matched, as plain text in segments; its summary where the
    /// text does not show it.
    /// </summary>
    /// <param name="documents">The documents of the hits.</param>
    /// <param name="answer">The answer that they are from.</param>
    /// <param name="length">About how many characters.</param>
    public IReadOnlyList<IReadOnlyList<SnippetSegment>> Snippets(IEnumerable<int> documents, SearchAnswer answer, int length = 240) =>
        readers.Use(reader => documents.Select(document => Snippet(reader, document, answer, length)).ToList());

    /// <summary>The row of the same document here, or null where it is not here or has changed.</summary>
    internal int? RowOf(SearchDocument document) => PlaceOf(document) is { } place ? rows[place] : null;

    /// <summary>The head of the same document here, or null where it is not here or has changed.</summary>
    internal DocumentHead? HeadOf(SearchDocument document) =>
        PlaceOf(document) is { } place ? heads[place] : null;

    private int? PlaceOf(SearchDocument document) =>
        places.TryGetValue(document.Id, out var place) && Documents[place].Fingerprint == document.Fingerprint ? place : null;

    private IReadOnlyList<SnippetSegment> Snippet(IndexReader reader, int document, SearchAnswer answer, int length)
    {
        var snippet = SnippetMaker.Make(reader.Body(rows[document]).Span, answer.Finder, length);
        return snippet.Any(segment => segment.Matched) || Documents[document].Summary is not { Length: > 0 } summary ? snippet : answer.Mark(summary);
    }

    private IEnumerable<ReadOnlyMemory<char>> Texts(IndexReader reader, int place)
    {
        var document = Documents[place];
        yield return document.Title.AsMemory();
        yield return document.Names.AsMemory();
        yield return document.Summary.AsMemory();
        yield return reader.Body(rows[place]);
    }

    private static int[] PlacesOf(int[] rows)
    {
        var places = new int[rows.Length == 0 ? 0 : rows.Max() + 1];
        Array.Fill(places, -1);
        for (var place = 0; place < rows.Length; place++)
            places[rows[place]] = place;
        return places;
    }
}
