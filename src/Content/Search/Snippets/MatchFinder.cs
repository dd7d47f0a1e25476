using ConsultHub.Content.Search.Queries;

namespace ConsultHub.Content.Search.Snippets;

/// <summary>Finds which words of a text match a plan.</summary>
internal static class MatchFinder
{
    /// <summary>For each word 0, or the number of the concept (from 1) that it is part of.</summary>
    public static int[] Find(List<PlacedWord> words, QueryPlan plan)
    {
        var matches = new int[words.Count];
        var content = Enumerable.Range(0, words.Count).Where(index => !words[index].Term.IsStopWord).ToArray();
        var stems = content.Select(index => words[index].Term.Stem).ToArray();
        for (var concept = 0; concept < plan.Concepts.Count; concept++)
        {
            foreach (var way in plan.Concepts[concept].Alternatives)
                Mark(stems, content, way.Stems, matches, concept + 1);
        }
        var all = Enumerable.Range(0, words.Count).ToArray();
        var written = words.Select(word => word.Term.Word).ToArray();
        foreach (var phrase in plan.Phrases)
            Mark(written, all, phrase, matches, plan.Concepts.Count + 1);
        return matches;
    }

    private static void Mark(string[] text, int[] places, string[] phrase, int[] matches, int concept)
    {
        for (var at = Array.IndexOf(text, phrase[0]); at >= 0; at = Array.IndexOf(text, phrase[0], at + 1))
        {
            if (!text.AsSpan(at).StartsWith(phrase))
                continue;
            for (var index = at; index < at + phrase.Length; index++)
                matches[places[index]] = concept;
        }
    }
}
