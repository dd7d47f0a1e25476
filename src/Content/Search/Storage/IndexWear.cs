using Microsoft.EntityFrameworkCore;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// Documents that were taken out still count in the averages of FTS5 by which BM25 weighs words (contentless-delete tables keep
/// the sum of all that was ever put in), so an index that has had many gives other answers than a new one.
/// </summary>
internal static class IndexWear
{
    /// <summary>A small library may be edited so often before that matters.</summary>
    private const int Few = 16;

    /// <summary>Empties an index in which, with what is now to be written, more documents would have been than one and a half times those of the library.</summary>
    public static void Mend(SearchContext context, IReadOnlyList<SearchDocument> documents)
    {
        var stored = context.Documents.AsNoTracking().Select(row => new { row.Row, row.Id, row.Fingerprint }).ToList();
        var right = stored.Select(row => (row.Id, row.Fingerprint)).ToHashSet();
        var changed = documents.Count(document => !right.Contains((document.Id, document.Fingerprint)));
        if (stored.Count > 0 && stored.Max(row => row.Row) + changed > (documents.Count * 3 / 2) + Few)
            Empty(context);
    }

    private static void Empty(SearchContext context)
    {
        using var transaction = context.Database.BeginTransaction();
        context.Database.ExecuteSqlRaw("INSERT INTO stems(stems) VALUES ('delete-all')");
        context.Documents.ExecuteDelete();
        context.Acronyms.ExecuteDelete();
        context.Vocabulary.ExecuteDelete();
        transaction.Commit();
    }
}
