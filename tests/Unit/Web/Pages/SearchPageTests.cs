using System.Globalization;
using AngleSharp.Html.Dom;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>The search over everything of the sample council.</summary>
[Collection(SampleSite.Name)]
public sealed class SearchPageTests(SampleSite sample)
{
    [Fact]
    public async Task Every_match_of_every_kind_can_be_reached()
    {
        var overview = await sample.Site.Page("/search?q=consultation");
        foreach (var group in overview.QuerySelectorAll("section.row"))
        {
            var all = int.Parse(group.QuerySelector(".soft").Words().Split(' ')[0].Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            var more = group.QuerySelector(".next a")?.GetAttribute("href");
            Assert.Equal(all > 10, more is not null);
            if (more is not null)
                Assert.Equal(all, await Reached(more));
        }

        Assert.NotNull(overview.QuerySelector("a[href='/search?q=consultation&kind=strategies']"));
    }

    [Fact]
    public async Task The_title_says_which_page_of_which_kind_it_is()
    {
        var page = await sample.Site.Page("/search?q=consultation&kind=strategies&page=2");
        Assert.StartsWith("Search: consultation in ‘Strategies’ (page 2 of ", page.Title, StringComparison.Ordinal);
        Assert.Equal("21", page.QuerySelector("ol.hits")?.GetAttribute("start"));
        Assert.StartsWith("21 to ", page.QuerySelector("section .soft").Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/search?q=consultation']"));
    }

    [Theory]
    [InlineData("/search?q=bus&kind=dragons", 400, "‘kind=dragons’")]
    [InlineData("/search?q=bus&page=two", 400, "‘page=two’")]
    [InlineData("/search?q=bus&page=2", 404, "There is no page 2")]
    [InlineData("/search?q=consultation&kind=strategies&page=99", 404, "There is no page 99")]
    public async Task A_wrong_or_old_bookmark_still_answers(string address, int status, string notice)
    {
        var page = await sample.Site.Page(address, status);
        Assert.Contains(notice, page.MainText(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hits > li"));
    }

    [Fact]
    public async Task A_kind_without_a_match_leads_to_the_others()
    {
        var page = await sample.Site.Page("/search?q=xylophone&kind=glossary");
        Assert.Equal("Nothing matches ‘xylophone’ in ‘What words mean’", page.QuerySelector("#found").Words());
        Assert.NotNull(page.QuerySelector("main a[href='/search?q=xylophone']"));
    }

    [Theory]
    [InlineData("accessibility statement", "pages")]
    [InlineData("bus", "consultations")]
    [InlineData("bin colection", "consultations")]
    [InlineData("disabled", "consultations")]
    [InlineData("gunning principles", "glossary")]
    public async Task The_kind_with_the_best_match_comes_first(string text, string first) =>
        Assert.Equal(first, (await sample.Site.Page($"/search?q={text}")).QuerySelector("section.row h2")?.Id);

    [Fact]
    public async Task A_text_that_was_meant_as_it_stands_stays_so()
    {
        var page = await sample.Site.Page("/search?q=consultation&exact=1");
        Assert.All(page.QuerySelectorAll(".next a"), link => Assert.Contains("exact=1", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll(".next a"));
    }

    [Fact]
    public async Task A_text_without_words_is_told_so()
    {
        var page = await sample.Site.Page("/search?q=%F0%9F%9A%8C");
        Assert.Equal("There is no word to search for in ‘🚌’. Type one or more words, for example what it is about or where.", page.QuerySelector("main .wrap:not(.notices) > .notice").Words());
        Assert.Equal("What you can find", page.QuerySelector("#found").Words());
    }

    private async Task<int> Reached(string address)
    {
        var found = 0;
        for (string? next = address; next is not null;)
        {
            IHtmlDocument page = await sample.Site.Page(next);
            found += page.QuerySelectorAll(".hits > li").Length;
            next = page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }

        return found;
    }
}
