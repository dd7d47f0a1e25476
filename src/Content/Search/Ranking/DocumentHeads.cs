using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>Makes the heads of a library, taking those of unchanged documents from the snapshot before.</summary>
internal static class DocumentHeads
{
    public static DocumentHead[] Of(IReadOnlyList<SearchDocument> documents, SearchSnapshot? before)
    {
        var terms = new TermCache();
        return [.. documents.Select(document => before?.HeadOf(document) ?? DocumentHead.Of(document, terms))];
    }
}
