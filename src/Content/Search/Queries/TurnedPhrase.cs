using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>Tells where two words may be a phrase said the other way round: "price of petrol", "hunting foxes".</summary>
internal static class TurnedPhrase
{
    private static readonly string[] Links = ["of", "from", "for", "on", "in", "to", "by", "at", "with", "a", "an", "the", "my", "our", "your", "their"];

    /// <summary>Whether nothing but small words that link stands between the two.</summary>
    public static bool Is(string text, QueryUnit one, QueryUnit next)
    {
        var reader = new WordReader(text.AsSpan(one.End, next.Start - one.End));
        while (reader.Read())
        {
            if (!Links.Contains(reader.Word.ToString()))
                return false;
        }
        return true;
    }
}
