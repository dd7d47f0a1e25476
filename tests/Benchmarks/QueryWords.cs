namespace ConsultHub.Benchmarks;

/// <summary>Words to ask for, chosen by how many of the generated texts hold them.</summary>
/// <param name="Synonyms">Seven words that are taken to mean the same.</param>
/// <param name="Queries">What each query is, what is typed, and the same for bare FTS5.</param>
internal sealed record QueryWords(IReadOnlyList<string> Synonyms, IReadOnlyList<(string Name, string Text, string Expression)> Queries)
{
    public static QueryWords Choose(BareIndex bare, IEnumerable<GeneratedConsultation> consultations, int count)
    {
        var words = consultations.Take(20).SelectMany(each => each.Body.Split([' ', '.', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Distinct().Select(word => (Word: word, Share: (double)bare.Count("bare", word) / count)).ToArray();
        string[] Nearest(double share, int most) => [.. words.OrderBy(word => Math.Abs(word.Share - share)).Take(most).Select(word => word.Word)];
        var common = Nearest(0.5, 1)[0];
        var pair = Nearest(0.12, 2);
        var seven = Nearest(0.05, 7);
        return new(
            seven,
            [
                ("common word", common, Quote(common)),
                ("two words", $"{pair[0]} {pair[1]}", $"{Quote(pair[0])} AND {Quote(pair[1])}"),
                ("seven synonyms", seven[0], string.Join(" OR ", seven.Select(Quote))),
            ]);
    }

    private static string Quote(string word) => $"\"{word}\"";
}
