using System.Text.Json;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Web.Commands;

namespace ConsultHub.Tests.Unit.Web.Commands;

/// <summary><c>check</c> prints the findings and tells by its exit code whether there is an error.</summary>
[Collection(ConsoleOutput.Name)]
public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryContent content = new();

    [Fact]
    public async Task Without_errors_it_exits_with_0()
    {
        content.Write("stray.txt", "x");
        var (exit, output) = await Run("check", content.Root);
        Assert.Equal(0, exit);
        Assert.Contains("stray.txt:1:1: warning unknown-file: ", output, StringComparison.Ordinal);
        Assert.Matches(@"0 errors, [0-9]+ warnings?, [0-9]+ advice\n\z", output);
    }

    [Fact]
    public async Task With_an_error_it_exits_with_1()
    {
        content.Consultation("bins", "opens: soon");
        var (exit, output) = await Run("check", content.Root);
        Assert.Equal(1, exit);
        Assert.Contains("consultations/bins/index.md:7:8: error wrong-value: 'soon' is not a date. Write it as", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_may_be_an_option()
    {
        content.Consultation("bins", "opens: soon");
        Assert.Equal(1, (await Run("check", "--content", content.Root)).Exit);
    }

    [Fact]
    public async Task Without_a_folder_it_could_not_run_and_exits_with_2()
    {
        var (exit, output) = await Run("check", content.PathOf("nowhere"));
        Assert.Equal(2, exit);
        Assert.Contains("There is no folder", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--format", "morse")]
    [InlineData("check", "--fromat", "json")]
    [InlineData("check", "--format", "JSON")]
    [InlineData("check", "content", "one-too-many")]
    [InlineData("check", "--now", "xx")]
    [InlineData("check", "--nosuch")]
    [InlineData("chekc")]
    [InlineData("export")]
    [InlineData("export", "out", "--now", "xx")]
    [InlineData("new")]
    [InlineData("new", "consultation")]
    public async Task A_command_that_is_not_understood_could_not_run(params string[] arguments)
    {
        var (exit, output) = await Run(arguments);
        Assert.Equal(2, exit);
        Assert.NotEmpty(output);
    }

    [Fact]
    public async Task As_json_it_prints_nothing_but_an_array()
    {
        content.Consultation("bins", "opens: soon");
        var (exit, output) = await Run("check", content.Root, "--format", "json");
        Assert.Equal(1, exit);
        var entry = Assert.Single(JsonDocument.Parse(output).RootElement.EnumerateArray(), entry => entry.GetProperty("rule").GetString() == "wrong-value");
        Assert.Equal("consultations/bins/index.md", entry.GetProperty("path").GetString());
    }

    [Fact]
    public async Task A_fix_changes_nothing_but_what_was_found()
    {
        content.Write("pages/about.md", "\uFEFF---\r\ntitle: About\r\n---\r\n\r\nWe recieve the bins.\r\n");
        await Run("check", content.Root, "--fix");
        Assert.Equal("\uFEFF---\r\ntitle: About\r\n---\r\n\r\nWe receive the bins.\r\n"u8, File.ReadAllBytes(content.PathOf("pages/about.md")));
    }

    [Fact]
    public void A_quoted_line_is_the_one_that_the_place_names()
    {
        content.Write("a.md", "one\u2028still one\rtwo\r\nthree");
        var lines = new QuotedLines(content.Root);
        Assert.Equal(["two", "three", null], new[] { 2, 3, 4 }.Select(line => lines.At(new Place("a.md", line))));
    }

    [Fact]
    public async Task The_sample_council_has_no_errors() => Assert.Equal(0, (await Run("check", Repository.SampleContent)).Exit);

    [Fact]
    public async Task Serving_a_folder_that_is_not_there_exits_with_2() =>
        Assert.Equal(2, (await Run("--content", content.PathOf("nowhere"))).Exit);

    [Fact]
    public async Task Serving_at_an_address_that_is_none_exits_with_2()
    {
        var (exit, output) = await Run("--urls", "notaurl", "--content", content.Root);
        Assert.Equal(2, exit);
        Assert.Contains("'notaurl'", output, StringComparison.Ordinal);
        Assert.Contains("Choose another address with --urls", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "at most 200 can be used")]
    [InlineData(201, "at most 200 can be used")]
    public async Task A_title_that_is_too_long_for_a_folder_is_refused(int letters, string reason)
    {
        var (exit, output) = await Run("new", "consultation", new string('a', letters), "--content", content.Root);
        Assert.Equal(2, exit);
        Assert.Contains(reason, output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(content.PathOf("consultations")));
    }

    [Fact]
    public async Task A_title_as_long_as_can_be_makes_a_folder() =>
        Assert.Equal(0, (await Run("new", "consultation", new string('a', 200), "--content", content.Root)).Exit);

    [Fact]
    public async Task A_title_that_is_only_a_year_is_refused_because_its_folder_is_that_of_the_year()
    {
        Directory.CreateDirectory(content.PathOf("consultations/2026"));
        var (exit, output) = await Run("new", "consultation", "2026", "--content", content.Root);
        Assert.Equal(2, exit);
        Assert.Contains("for the consultations of that year", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_new_consultation_cannot_be_written_the_reason_is_told()
    {
        content.Write("consultations", "a file in the place of the folder");
        var (exit, output) = await Run("new", "consultation", "New bins", "--content", content.Root);
        Assert.Equal(2, exit);
        Assert.Contains("consultations", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_that_is_none_is_refused()
    {
        var (exit, output) = await Run("--now", "yesterday", "--content", content.Root);
        Assert.Equal(2, exit);
        Assert.Contains("'yesterday' is not a time. Write it as 2026-03-01T09:00.", output, StringComparison.Ordinal);
    }

    public void Dispose() => content.Dispose();

    private static async Task<(int Exit, string Output)> Run(params string[] arguments)
    {
        var (standard, error) = (Console.Out, Console.Error);
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Console.SetError(output);
            return (await CommandLine.Run(arguments), output.ToString());
        }
        finally
        {
            Console.SetOut(standard);
            Console.SetError(error);
        }
    }
}
