using ConsultHub.Content.PublishingRules;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class RuleBookTests
{
    private static readonly string Handbook = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "rules.md"));

    public static TheoryData<string> Ids => [.. RuleBook.Ids.Order(StringComparer.Ordinal)];

    [Fact]
    public void No_two_rules_have_the_same_id() => Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_is_explained_with_a_bad_and_a_good_example(string id)
    {
        var text = Explanation(id);
        Assert.Contains("\nBad: ", text, StringComparison.Ordinal);
        Assert.Contains("\nGood: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_handbook_names_the_clause_that_a_rule_comes_from() =>
        Assert.All(RuleBook.All.Where(rule => rule.Clause is not null), rule => Assert.Contains($"({rule.Clause})", Explanation(rule.Id).ReplaceLineEndings(" "), StringComparison.Ordinal));

    [Fact]
    public void Each_clause_stands_by_itself_so_that_findings_can_be_counted_by_it() =>
        Assert.All(RuleBook.Clauses.Values.SelectMany(clauses => clauses.Split("; ")), clause => Assert.DoesNotMatch(@" and |^\d|^[ivx]+$", clause));

    [Fact]
    public void The_handbook_explains_no_rule_that_does_not_exist() =>
        Assert.All(Handbook.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)), line => Assert.Contains(line[4..], RuleBook.Ids));

    private static string Explanation(string id)
    {
        var start = Handbook.IndexOf($"\n### {id}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/rules.md has no heading for {id}.");
        var end = Handbook.IndexOf("\n### ", start + 5, StringComparison.Ordinal);
        return Handbook[start..(end < 0 ? Handbook.Length : end)];
    }

    [Fact]
    public void Findings_at_the_same_place_stand_in_the_order_of_severity_and_rule()
    {
        using var council = new SmallCouncil();
        council.Write("consultations/2026/bare/index.md", "---\ntitle: Bare\nsummary: A bare one about bins.\nopens: 2026-03-02\ncloses: 2026-03-04\ncontact:\n  name: Bins\n  email: bins@small.example\n---\n\nText.\n");

        var found = council.Check().Where(finding => finding.Place.Path.Contains("bare", StringComparison.Ordinal) && finding.Place.Line == 2).ToList();

        Assert.True(found.Count > 5);
        Assert.Equal(found.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Rule, StringComparer.Ordinal), found);
    }
}
