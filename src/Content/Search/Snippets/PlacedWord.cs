using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Snippets;

/// <summary>A word in a text.</summary>
/// <param name="Term">The word.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends (exclusive).</param>
internal readonly record struct PlacedWord(Term Term, int Start, int End)
{
    public static List<PlacedWord> Read(ReadOnlySpan<char> text)
    {
        var terms = new TermCache();
        var words = new List<PlacedWord>();
        var reader = new WordReader(text);
        while (reader.Read())
            words.Add(new(terms.Get(reader.Word), reader.Start, reader.End));
        return words;
    }
}
