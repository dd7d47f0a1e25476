namespace ConsultHub.Content.Search.Storage;

/// <summary>Opens an index for writing.</summary>
internal static class IndexFile
{
    /// <summary>The index that is in a place; where there is none, or one of another version, an empty one.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">It is damaged, or cannot be written.</exception>
    /// <exception cref="IOException">One of another version cannot be deleted.</exception>
    public static SearchContext Open(IndexPlace place)
    {
        if (Opened(place, mayMake: true, found => found.IsOfThisVersion()) is { } found)
            return found;
        place.Clear();
        return Opened(place, mayMake: true, fresh =>
        {
            fresh.CreateTables();
            return true;
        })!;
    }

    /// <summary>The index that was in a place before, and no other.</summary>
    /// <exception cref="IndexDamagedException">Another one lies there.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">It is gone or damaged, or cannot be written.</exception>
    public static SearchContext Open(IndexPlace place, int identity) =>
        Opened(place, mayMake: false, found => found.Identity == identity) ?? throw new IndexDamagedException("Another file lies where the index was.");

    private static SearchContext? Opened(IndexPlace place, bool mayMake, Predicate<SearchContext> isRight)
    {
        var context = new SearchContext(place.DataSource, mayMake);
        var isUsed = false;
        try
        {
            context.OpenForWriting();
            isUsed = isRight(context);
            return isUsed ? context : null;
        }
        finally
        {
            if (!isUsed)
                context.Dispose();
        }
    }
}
