using ConsultHub.Content.Markup;

namespace ConsultHub.Tests.Unit.Content.Markup;

public sealed class PageAnchorsTests
{
    [Fact]
    public void No_heading_takes_an_anchor_of_the_page_around_it()
    {
        var text = string.Concat(PageAnchors.AroundTexts.Append("latest-test").Select(anchor => $"## {anchor}\n\nText.\n\n"));
        Assert.DoesNotContain(Written.Markdown(text).Headings, heading => PageAnchors.AroundTexts.Contains(heading.Id) || heading.Id == "latest-test");
    }
}
