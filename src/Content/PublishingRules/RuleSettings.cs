using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules;

/// <summary>What a council has changed about single rules, from <c>rules</c> in <c>site.yml</c>.</summary>
public static class RuleSettings
{
    /// <summary>The id of the finding about a setting for a rule that does not exist.</summary>
    public const string Unknown = "unknown-rule";

    /// <summary>The id of the finding about a setting without a reason.</summary>
    public const string WithoutReason = "setting-without-reason";

    /// <summary>The findings with the severity that the council has set; none of a rule that is off.</summary>
    public static IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> found, Site site)
    {
        var settings = site.Rules.Where(setting => IsUsable(setting.Key, setting.Value)).ToDictionary(StringComparer.Ordinal);
        foreach (var finding in found)
        {
            if (!settings.TryGetValue(finding.Rule, out var setting))
                yield return finding;
            else if (Enum.TryParse<Severity>(setting.Severity, ignoreCase: true, out var severity))
                yield return finding with { Severity = severity };
        }
    }

    /// <summary>Findings about the settings themselves.</summary>
    public static IEnumerable<Diagnostic> Faults(Site site)
    {
        foreach (var (id, setting) in site.Rules)
        {
            if (!RuleBook.Ids.Contains(id))
                yield return Diagnostic.Error(Unknown, site.Places.KeyAt($"rules.{id}"), $"There is no rule '{id}'.",
                    NearMiss.Question(id, RuleBook.Ids) ?? "Use the id that stands in the finding.");
            else if (setting.Because.Length == 0)
                yield return Diagnostic.Warning(WithoutReason, site.Places.KeyAt($"rules.{id}"), $"This changes the rule '{id}' without a reason, so it changes nothing.",
                    "Add a line 'because: ...' that says why.");
        }
    }

    private static bool IsUsable(string id, RuleSetting setting) => setting.Because.Length > 0 && RuleBook.Ids.Contains(id);
}
