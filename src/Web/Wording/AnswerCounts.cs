namespace ConsultHub.Web.Wording;

/// <summary>How many of the points that people raised got each answer.</summary>
public static class AnswerCounts
{
    /// <summary><c>Yes to three points, partly to one, no to one</c>. Answers that nobody got are left out; null where there is no answer at all.</summary>
    public static string? InWords(IReadOnlyList<Theme> themes)
    {
        var counts = Enum.GetValues<Answer>()
            .Select(answer => (Word: Terms.Of(answer).ToLowerInvariant(), Count: themes.Count(theme => theme.Answer == answer)))
            .Where(answer => answer.Count > 0)
            .Select((answer, i) => $"{answer.Word} to {Numbers.InWords(answer.Count)}{(i > 0 ? "" : answer.Count == 1 ? " point" : " points")}")
            .ToList();
        return counts.Count == 0 ? null : Numbers.Capital(string.Join(", ", counts));
    }
}
