using System.Text;
using ConsultHub.Web.Feeds.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>Whatever a text holds, its line is one that RFC 5545 allows, and the text comes back.</summary>
public sealed class ContentLinesTests
{
    [Fact]
    public void Any_text_comes_back_from_lines_of_at_most_75_octets()
    {
        var letters = Gen.Elements("a", "é", "ŵ", "–", "🚲", ",", ";", "\\", "\n", "\\n", ":", "\"", " ");
        Prop.ForAll(Arb.From(Gen.Select(Gen.ListOf(letters, 200), string.Concat)), text =>
        {
            var lines = Write(text);
            return lines.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75) && Read(lines) == text;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_letter_is_never_torn_apart() => Assert.DoesNotContain('\uFFFD', Write(new string('é', 200)));

    [Fact]
    public void Control_characters_are_left_out() => Assert.Equal("ab", Read(Write("a\u0007\u0000b")));

    private static string Write(string text)
    {
        var lines = new ContentLines();
        lines.AddText("SUMMARY", text);
        return lines.Take();
    }

    private static string Read(string lines)
    {
        Assert.EndsWith("\r\n", lines, StringComparison.Ordinal);
        var value = lines[..^2].Replace("\r\n ", "", StringComparison.Ordinal)["SUMMARY:".Length..];
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.DoesNotContain(value[i], ",;\n\r");
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
