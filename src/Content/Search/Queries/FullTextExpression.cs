namespace ConsultHub.Content.Search.Queries;

/// <summary>
/// Writes the queries that FTS5 is given. Every word in them has been through <see cref="Words.WordReader"/>, so it
/// holds letters and digits only, and stands in quotes besides: nothing a person types can become syntax.
/// </summary>
internal static class FullTextExpression
{
    /// <summary>Words that follow one another.</summary>
    public static string Phrase(IEnumerable<string> words) => $"\"{string.Join(' ', words)}\"";

    /// <summary>Any of the ways to say one thing.</summary>
    public static string Any(Concept concept) => Any(concept.Alternatives.Select(alternative => alternative.Stems));

    /// <summary>Any of the phrases.</summary>
    public static string Any(IEnumerable<string[]> phrases) => $"({string.Join(" OR ", phrases.Select(Phrase).Distinct())})";

    /// <summary>All concepts, each in any way.</summary>
    public static string All(IEnumerable<Concept> concepts) => string.Join(" AND ", concepts.Select(Any));
}
