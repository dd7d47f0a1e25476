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
        using var log = JsonDocument.Parse(Written(output => SarifOutput.Write(output, Found, "content/")));
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Equal(["error", "note"], run.GetProperty("results").EnumerateArray().Select(entry => entry.GetProperty("level").GetString()));
        Assert.Equal("broken-link", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("content/pages/about%20us.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(7, place.GetProperty("region").GetProperty("startColumn").GetInt32());
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
