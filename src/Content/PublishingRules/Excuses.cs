using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules;

/// <summary>Takes away the findings that are excused, and reports the excuses that excuse nothing.</summary>
public static class Excuses
{
    /// <summary>The id of the finding about an excuse without a reason.</summary>
    public const string WithoutReason = "excuse-without-reason";

    /// <summary>The id of the finding about an excuse that excuses nothing.</summary>
    public const string Unused = "unused-excuse";

    /// <summary>The id of the finding about an excuse for what keeps a file from its readers.</summary>
    public const string Refused = "excuse-refused";

    /// <summary>The findings that are left. Each excuse takes away one.</summary>
    /// <param name="found">What can be excused.</param>
    /// <param name="firm">What cannot: it keeps its file from its readers.</param>
    /// <param name="excuses">The excuses.</param>
    public static IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> found, IReadOnlyList<Diagnostic> firm, IReadOnlyCollection<Excuse> excuses)
    {
        var all = found.ToList();
        var places = Enumerable.Range(0, all.Count).ToLookup(index => all[index].Place.Path, StringComparer.Ordinal);
        var excused = new HashSet<int>();
        var reports = new List<Diagnostic>();
        foreach (var excuse in excuses)
        {
            var index = places[excuse.Place.Path].Where(index => !excused.Contains(index) && excuse.Covers(all[index])).FirstOrDefault(-1);
            if (excuse.Reason.Length == 0)
                reports.Add(Diagnostic.Warning(WithoutReason, excuse.Place, $"This excuses '{excuse.Rule}' without a reason, so it excuses nothing.",
                    $"Write why: 'excuse {excuse.Rule}: the reason'."));
            else if (index >= 0)
                excused.Add(index);
            else if (firm.Any(excuse.Covers))
                reports.Add(Diagnostic.Warning(Refused, excuse.Place, $"Nothing excuses '{excuse.Rule}' here: until it is put right, nobody sees what this file says.",
                    "Put the line below right, and delete this one."));
            else
                reports.Add(Diagnostic.Warning(Unused, excuse.Place, $"Nothing on the line below breaks '{excuse.Rule}'.",
                    NearestRule(excuse.Rule) ?? "Delete this line, or move it right above the line that it is about."));
        }

        return all.Where((_, index) => !excused.Contains(index)).Concat(firm).Concat(reports);
    }

    private static string? NearestRule(string written) =>
        RuleBook.Ids.Contains(written) ? null : NearMiss.Question(written, RuleBook.Ids) ?? $"There is no rule '{written}'.";
}
