namespace ConsultHub.Content.Search.Ranking;

/// <summary>How much a document matters now, from 0 to 1: open before forthcoming before closed, newer before older.</summary>
internal static class Timeliness
{
    private const double HalfLifeInDays = 730;

    public static float Of(SearchDocument document, DateTimeOffset now)
    {
        if (document.Closes is null && document.Opens is null)
            return 0.3f;
        if (document.Opens > now)
            return 0.8f;
        if (document.Closes is { } closes && closes < now)
            return (float)(0.7 * Math.Pow(2, -(now - closes).TotalDays / HalfLifeInDays));
        return 1;
    }
}
