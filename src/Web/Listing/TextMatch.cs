namespace ConsultHub.Web.Listing;

/// <summary>A simple text search: every word stands somewhere in the consultation, in any case of letters.</summary>
public sealed class TextMatch(string text)
{
    private readonly string[] words = text.Split([' ', ',', ';', '"'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether all words stand in a consultation.</summary>
    public bool Matches(Consultation consultation) => Array.TrueForAll(words, word => Texts(consultation).Any(part => part.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Texts(Consultation consultation)
    {
        yield return consultation.Body.Text;
        if (consultation.Plain is { } plain)
            yield return plain.Body.Text;
        if (consultation.Results is { } results)
            yield return results.Body.Text;
    }
}
