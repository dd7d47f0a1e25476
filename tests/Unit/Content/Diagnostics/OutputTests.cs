using System.Text.Json;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.Diagnostics;

/// <summary>How findings are printed.</summary>
public sealed class OutputTests
{
    private static readonly Diagnostic[] Found =
    [
        Diagnostic.Error("missing-key", new Place("pages/about.md", 2, 1), "'title' is missing.", "Add a line 'title: ...'."),
        Diagnostic.Warning("heading-level", new Place("pages/about.md", 9, 3), "Too “deep”."),
        new Diagnostic("long-sentence", Severity.Advice, new Place("pages/about.md", 12, 1), "Shorter, please."),
        new Diagnostic("long-sentence", Severity.Advice, new Place("pages/about.md", 14, 1), "Shorter, please."),
    ];

    [Fact]
    public void Text_has_a_line_each_and_a_last_line_that_counts()
    {
        using var output = new StringWriter { NewLine = "\n" };
        TextOutput.Write(output, Found);
        Assert.Equal("""
            pages/about.md:2:1: error missing-key: 'title' is missing. Add a line 'title: ...'.
            pages/about.md:9:3: warning heading-level: Too “deep”.
            pages/about.md:12:1: advice long-sentence: Shorter, please.
            pages/about.md:14:1: advice long-sentence: Shorter, please.
            1 error, 1 warning, 2 advice

            """, output.ToString());
    }

    [Fact]
    public void Text_without_findings_counts_them_too()
    {
        using var output = new StringWriter { NewLine = "\n" };
        TextOutput.Write(output, []);
        Assert.Equal("0 errors, 0 warnings, 0 advice\n", output.ToString());
    }

    [Fact]
    public void Json_is_an_array_with_the_keys_of_the_contract()
    {
        using var output = new StringWriter();
        JsonOutput.Write(output, Found);
        var entries = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal(4, entries.GetArrayLength());
        Assert.Equal(["path", "line", "column", "severity", "rule", "message", "suggestion"], entries[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("error", entries[0].GetProperty("severity").GetString());
        Assert.Equal(9, entries[1].GetProperty("line").GetInt32());
        Assert.Equal(JsonValueKind.Null, entries[1].GetProperty("suggestion").ValueKind);
    }

    [Fact]
    public void A_line_break_in_a_file_name_or_a_message_starts_no_line()
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var terminal = new StringWriter { NewLine = "\n" };
        Diagnostic[] odd = [Diagnostic.Error("bad-name", new Place("pages/a\n::error::b\u001b[2J.md"), "'a\rb' is not a name.")];

        TextOutput.Write(text, odd);
        TerminalOutput.Write(terminal, odd, _ => null);

        Assert.Equal("pages/a ::error::b [2J.md:1:1: error bad-name: 'a b' is not a name.\n1 error, 0 warnings, 0 advice\n", text.ToString());
        Assert.StartsWith("pages/a ::error::b [2J.md:1:1: ", terminal.ToString(), StringComparison.Ordinal);
    }
}
