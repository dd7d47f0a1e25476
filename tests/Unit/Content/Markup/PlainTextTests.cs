using ConsultHub.Content.Markup;

namespace ConsultHub.Tests.Unit.Content.Markup;

/// <summary>The words of a text without its markup.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("*a* **b** `c` [d](/e) ![f](g.png) &amp; <https://h.example>", "a b c d f & https://h.example")]
    [InlineData("## A\n\nB\nc\n\n- d\n- e", "A\nB c\nd\ne")]
    [InlineData("<!-- note -->\n\nA", "A")]
    [InlineData("A[^1]\n\n[^1]: B", "A\nB")]
    [InlineData("Table: C\n\n| A | B |\n| --- | --- |\n| 1 | 2 |", "C\nA\u001fB\n1\u001f2")]
    [InlineData("| | B |\n| --- | --- |\n| 1 | 2 |", "B\n1\u001f2")]
    [InlineData("A\n\n![decorative](g.png)", "A")]
    [InlineData("![decorative lamp](g.png)", "decorative lamp")]
    [InlineData("The EIA\n\n*[EIA]: Impact", "The EIA")]
    [InlineData("", "")]
    public void Words_stay_and_marks_go(string text, string expected) => Assert.Equal(expected, PlainText.Of(Written.Markdown(text).Tree));
}
