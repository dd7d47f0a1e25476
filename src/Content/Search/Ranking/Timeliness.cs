namespace ConsultHub.Content.Search.Ranking;

/// <summary>How much each document of a library matters at an instant: open before forthcoming before closed, newer before older, what was called off last.</summary>
internal sealed class Timeliness
{
    private const long Never = long.MinValue;
    private const float Open = 1f;
    private const float Forthcoming = 0.8f;
    private const float JustClosed = 0.7f;
    private const float Undated = 0.3f;

    /// <summary>After so long, what is closed matters half as much: two years.</summary>
    private const float Fading = 2f * 365 * 24 * 60 * 60;

    /// <summary>In Unix seconds. Apart from the documents, because a common word asks for tens of thousands of them.</summary>
    private readonly (long Opens, long Closes, bool IsWithdrawn)[] dates;

    public Timeliness(IReadOnlyList<SearchDocument> documents) =>
        dates = [.. documents.Select(document => (Seconds(document.Opens), Seconds(document.Closes), document.IsWithdrawn))];

    /// <summary>By what its score is multiplied.</summary>
    /// <param name="document">Its place in the library.</param>
    /// <param name="now">The instant, in Unix seconds.</param>
    public float Of(int document, long now)
    {
        var (opens, closes, isWithdrawn) = dates[document];
        return isWithdrawn ? 1 - RankingWeights.Withdrawn : 1 + (RankingWeights.Recent * Recency(opens, closes, now));
    }

    /// <summary>From 0 to 1.</summary>
    private static float Recency(long opens, long closes, long now)
    {
        if (opens == Never && closes == Never)
            return Undated;
        if (opens > now)
            return Forthcoming;
        return closes == Never || closes > now ? Open : JustClosed / (1 + ((now - closes) / Fading));
    }

    private static long Seconds(DateTimeOffset? instant) => instant?.ToUnixTimeSeconds() ?? Never;
}
