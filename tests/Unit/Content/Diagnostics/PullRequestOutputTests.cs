using System.Text.Json;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.Diagnostics;

public sealed class PullRequestOutputTests
{
    private static readonly Diagnostic[] Found =
    [
        Diagnostic.Error("broken-link", new Place("pages/about us.md", 3, 7), "50% of it,\nor more: gone.", "Correct it."),
        new Diagnostic("passive", Severity.Advice, new Place("pages/about us.md", 9, 1), "Passive."),
    ];

    private static readonly Dictionary<string, string> Clauses = new() { ["passive"] = "WCAG 3.1.5; Code of practice 9.1 xvi" };

    [Fact]
    public void Github_gets_a_workflow_command_for_each_finding_with_its_signs_escaped() => Assert.Equal(
        """
        ::error file=content/pages/about us.md,line=3,col=7,title=broken-link::50%25 of it,%0Aor more: gone. Correct it.
        ::notice file=content/pages/about us.md,line=9,col=1,title=passive::Passive.
        1 error, 0 warnings, 1 advice

        """, Written(output => GithubOutput.Write(output, Found, "content/")));

    [Fact]
    public void Sarif_names_the_version_and_points_each_result_at_its_rule_and_place()
    {
        using var log = JsonDocument.Parse(Written(output => SarifOutput.Write(output, Found, "content/", "1.2.0+3af9", Clauses)));
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("1.2.0+3af9", run.GetProperty("tool").GetProperty("driver").GetProperty("version").GetString());
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Equal(["error", "note"], run.GetProperty("results").EnumerateArray().Select(entry => entry.GetProperty("level").GetString()));
        Assert.Equal("broken-link", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("content/pages/about%20us.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(7, place.GetProperty("region").GetProperty("startColumn").GetInt32());
    }

    [Fact]
    public void A_file_name_with_signs_that_mean_something_to_the_workflow_keeps_the_command_whole() => Assert.StartsWith(
        "::error file=pages/a%3A%2Cb%25%0Ac.md,line=1,col=1,title=bad-name::",
        Written(output => GithubOutput.Write(output, [Diagnostic.Error("bad-name", new Place("pages/a:,b%\nc.md"), "Odd.")], "")), StringComparison.Ordinal);

    /// <summary>The keys that the standard allows (sections 3.13 to 3.30 of SARIF 2.1.0), for what is written here; with a star, those it requires.</summary>
    private static readonly Dictionary<string, string[]> Sarif = new()
    {
        [""] = ["$schema", "*version", "*runs"],
        ["runs"] = ["*tool", "columnKind", "results"],
        ["runs.tool"] = ["*driver"],
        ["runs.tool.driver"] = ["*name", "version", "rules"],
        ["runs.tool.driver.rules"] = ["*id", "shortDescription", "help", "properties"],
        ["runs.tool.driver.rules.properties"] = ["tags"],
        ["runs.tool.driver.rules.shortDescription"] = ["*text"],
        ["runs.tool.driver.rules.help"] = ["*text"],
        ["runs.results"] = ["ruleId", "ruleIndex", "level", "*message", "locations"],
        ["runs.results.message"] = ["*text"],
        ["runs.results.locations"] = ["physicalLocation"],
        ["runs.results.locations.physicalLocation"] = ["artifactLocation", "region"],
        ["runs.results.locations.physicalLocation.artifactLocation"] = ["uri", "uriBaseId"],
        ["runs.results.locations.physicalLocation.region"] = ["startLine", "startColumn"],
    };

    [Fact]
    public void Sarif_has_the_keys_of_the_standard_and_no_others()
    {
        using var log = JsonDocument.Parse(Written(output => SarifOutput.Write(output, Found, "content/", "1.2.0+3af9", Clauses)));
        Assert.Equal([], Misfits(log.RootElement, ""));
    }

    [Fact]
    public void Sarif_has_no_more_results_than_code_scanning_takes_and_leaves_out_the_mildest()
    {
        var many = Enumerable.Range(1, 25_001).Select(line => Found[1] with { Place = new Place("pages/a.md", line) }).Append(Found[0]).ToList();
        using var log = JsonDocument.Parse(Written(output => SarifOutput.Write(output, many, "", null, Clauses)));
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(25_000, results.GetArrayLength());
        Assert.Equal("broken-link", results[0].GetProperty("ruleId").GetString());
    }

    [Fact]
    public void Sarif_of_a_program_without_a_version_leaves_it_out()
    {
        using var log = JsonDocument.Parse(Written(output => SarifOutput.Write(output, Found, "", null, Clauses)));
        Assert.False(log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").TryGetProperty("version", out _));
    }

    [Fact]
    public void Sarif_names_the_clauses_that_a_rule_comes_from_and_none_for_a_rule_of_common_sense()
    {
        using var log = JsonDocument.Parse(Written(output => SarifOutput.Write(output, Found, "", null, Clauses)));
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);

        Assert.Equal(["WCAG 3.1.5", "Code of practice 9.1 xvi"], rules["passive"].GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.EndsWith("It comes from: WCAG 3.1.5; Code of practice 9.1 xvi.", rules["passive"].GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(rules["broken-link"].TryGetProperty("properties", out _));
    }

    private static IEnumerable<string> Misfits(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(item => Misfits(item, path));
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        var names = element.EnumerateObject().Select(property => property.Name).ToList();
        var strange = names.Where(name => !Sarif[path].Contains(name) && !Sarif[path].Contains("*" + name)).Select(name => $"{path}.{name} is not allowed");
        var missing = Sarif[path].Where(name => name[0] == '*' && !names.Contains(name[1..])).Select(name => $"{path}.{name[1..]} is missing");
        return strange.Concat(missing).Concat(element.EnumerateObject().SelectMany(property => Misfits(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}")));
    }

    [Fact]
    public void A_terminal_sees_the_line_and_a_mark_below_the_place()
    {
        var lines = Written(output => TerminalOutput.Write(output, Found[..1], _ => "We are here.")).Split('\n');

        Assert.Contains("We are here.", lines[1], StringComparison.Ordinal);
        Assert.Equal(new string(' ', 4 + 6) + "^", lines[2]);
    }

    [Fact]
    public void What_stands_in_a_file_cannot_steer_the_terminal() =>
        Assert.DoesNotContain("\u001b[2J", Written(output => TerminalOutput.Write(output, Found[..1], _ => "\u001b[2Jgone")), StringComparison.Ordinal);

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
