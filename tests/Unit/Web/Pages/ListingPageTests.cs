namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>The listing of the sample council.</summary>
[Collection(SampleSite.Name)]
public sealed class ListingPageTests(SampleSite sample)
{
    [Theory]
    [InlineData("/consultations?topic=dragons", 400, "‘topic=dragons’")]
    [InlineData("/consultations?page=0", 400, "‘page=0’")]
    [InlineData("/consultations?page=99", 404, "There is no page 99")]
    [InlineData("/consultations?from=31-12-2026", 400, "‘from=31-12-2026’")]
    [InlineData("/consultations?topic=%3Cscript%3Ealert(1)%3C/script%3E", 400, "<script>")]
    public async Task An_address_that_is_not_understood_has_its_status_and_says_so_above_the_list(string address, int status, string notice)
    {
        var page = await sample.Site.Page(address, status);
        Assert.Contains(notice, page.QuerySelector("main .notice:not(.sample)").Words() + page.MainText(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hits > li"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("bin colection")]
    [InlineData("housing")]
    [InlineData("young people")]
    [InlineData("Nether Combe")]
    [InlineData("elderly")]
    public async Task Each_answer_shows_why_it_was_found_in_its_title_its_text_or_its_labels(string text)
    {
        var page = await sample.Site.Page($"/consultations?q={Uri.EscapeDataString(text)}");
        var hits = page.QuerySelectorAll(".hits > li");
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.NotEmpty(hit.QuerySelectorAll("mark")));
    }

    [Theory]
    [InlineData("bus", false)]
    [InlineData("bus flamingo", true)]
    [InlineData("library swimming seaweed", true)]
    public async Task It_is_told_when_nothing_has_all_of_the_words(string text, bool told)
    {
        var page = await sample.Site.Page($"/consultations?q={Uri.EscapeDataString(text)}");
        Assert.Equal(told, page.MainText().Contains("No consultation has all of these words. These have some of them.", StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll(".hits > li"));
    }

    [Fact]
    public async Task A_correction_that_finds_nothing_is_not_announced_as_if_it_had()
    {
        var page = await sample.Site.Page("/consultations?q=colection&topic=leisure");
        Assert.Equal("Nothing matches ‘colection’ or ‘collection’ with these filters", page.QuerySelector("#found").Words());
        Assert.DoesNotContain("Showing results for", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_shows_the_same_summary_as_the_list_the_decision_where_there_is_one()
    {
        const string Item = ".hits > li:has(a[href='/consultations/recycling-bins/results']) > p:nth-of-type(2)";
        var listed = (await sample.Site.Page("/consultations?status=reported&topic=environment")).QuerySelector(Item).Words();
        Assert.StartsWith("Yes, with three changes.", listed, StringComparison.Ordinal);
        Assert.Equal(listed, (await sample.Site.Page("/consultations?q=bins")).QuerySelector(Item).Words());
    }

    [Fact]
    public async Task A_query_of_10_kB_gets_a_page()
    {
        var page = await sample.Site.Page("/consultations?q=" + string.Concat(Enumerable.Repeat("%C3%A9t%C3%A9+", 1000)));
        Assert.NotEqual("", page.QuerySelector("#found").Words());
    }

    [Theory]
    [InlineData("/consultations?q=%00%01%EF%BF%BF%22%27%3C")]
    [InlineData("/consultations?q=%ED%A0%80")]
    [InlineData("/consultations?q=NEAR(a+b)+OR+*+%22")]
    [InlineData("/consultations?q=%25%5F&q=second")]
    [InlineData("/consultations?q[]=a&=b&&&")]
    [InlineData("/consultations?from=9999-12-31")]
    [InlineData("/consultations?from=-9998-01-01&to=9999-12-31")]
    public async Task No_query_takes_it_down(string address) => Assert.Contains(await sample.Site.Status(address), new[] { 200, 400 });

    [Theory]
    [InlineData("topic=transport")]
    [InlineData("topic=dragons")]
    [InlineData("area=fernhill")]
    [InlineData("sort=newest")]
    [InlineData("sort=best")]
    [InlineData("page=2")]
    [InlineData("from=2026-01-01")]
    [InlineData("exact=1")]
    [InlineData("q=bus")]
    public async Task A_part_of_an_address_may_stand_there_a_thousand_times(string part)
    {
        var query = string.Join('&', Enumerable.Repeat(part, 1000));
        foreach (var path in new[] { "/consultations", "/search", "/consultations.json", "/consultations.csv", "/consultations.atom", "/consultations.ics" })
            Assert.Contains(await sample.Site.Status($"{path}?{query}"), new[] { 200, 400, 404 });
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_text()
    {
        var page = await sample.Site.Page("/consultations?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        Assert.Null(page.QuerySelector("script"));
        Assert.Equal("\"><script>alert(1)</script>", page.QuerySelector("main input[name=q]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task A_filter_finds_as_many_as_its_count_says()
    {
        var page = await sample.Site.Page("/consultations");
        var boxes = page.QuerySelectorAll("form.filters label:has(input[type=checkbox])");
        Assert.NotEmpty(boxes);
        foreach (var box in boxes.Where((_, index) => index % 3 == 0))
        {
            var input = box.QuerySelector("input")!;
            var found = await sample.Site.Page($"/consultations?{input.GetAttribute("name")}={input.GetAttribute("value")}");
            Assert.StartsWith(box.QuerySelector(".n").Words() + " consultation", found.QuerySelector("#found").Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_pages_hold_every_consultation_once()
    {
        var titles = new List<string>();
        for (var address = "/consultations"; address is not null;)
        {
            var page = await sample.Site.Page(address);
            titles.AddRange(page.QuerySelectorAll(".hits .title a").Select(link => link.GetAttribute("href")!));
            address = page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(sample.Site.Store.Current.Library.Consultations.Count, titles.Count);
        Assert.Distinct(titles);
    }

    [Theory]
    [InlineData("/consultations?q=bin+colection&exact=1&sort=newest&when=past")]
    [InlineData("/consultations?q=libary&exact=1&sort=newest&when=present&topic=housing")]
    public async Task A_text_that_was_meant_as_it_stands_stays_so_when_the_filters_are_removed(string address)
    {
        var page = await sample.Site.Page(address);
        var all = page.QuerySelectorAll(".chips a, #found ~ p a").Where(link => link.Words() == "Remove all filters" || link.Words().EndsWith("without filters", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(all);
        Assert.All(all, link => Assert.EndsWith("&exact=1&sort=newest", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(all, link => Assert.DoesNotContain("when=", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_words_are_searched_for_within_the_same_filters()
    {
        var page = await sample.Site.Page("/consultations?q=bus&exact=1&area=fernhill&when=present&when=past&from=2025-01-01&to=2026-12-31&page=1");
        var form = page.QuerySelectorAll("form[role=search] input").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}");
        Assert.Equal(["when=present", "when=past", "area=fernhill", "from=2025-01-01", "to=2026-12-31", "q=bus"], form);
        Assert.Empty((await sample.Site.Page("/")).QuerySelectorAll("form[role=search] input[type=hidden]"));
    }

    [Theory]
    [InlineData("%F0%9F%9A%8C")]
    [InlineData("%22")]
    [InlineData("!!!")]
    public async Task A_text_without_words_shows_everything_and_says_so(string text)
    {
        var page = await sample.Site.Page($"/consultations?q={text}");
        Assert.StartsWith("There is no word to search for in", page.QuerySelector("section .notice").Words(), StringComparison.Ordinal);
        Assert.StartsWith("Consultations (page 1", page.Title, StringComparison.Ordinal);
        Assert.Equal((await sample.Site.Page("/consultations")).QuerySelector("#found").Words(), page.QuerySelector("#found").Words());
        Assert.Contains(page.QuerySelectorAll("link[rel=alternate]"), link => link.GetAttribute("title") == "All consultations: data (CSV)");
        Assert.Contains("<title>All consultations</title>", await sample.Site.Client.GetStringAsync($"/consultations.atom?q={text}"), StringComparison.Ordinal);
        Assert.Equal("How to follow our consultations", (await sample.Site.Page($"/follow?q={text}")).Title?.Split(" – ")[0]);
    }

    [Fact]
    public async Task Dates_the_wrong_way_round_are_told_and_can_be_turned()
    {
        var page = await sample.Site.Page("/consultations?topic=transport&from=2026-05-01&to=2026-03-02");
        var notice = page.QuerySelector("section .notice");
        Assert.StartsWith("The dates are the wrong way round: Friday 1 May 2026 comes after Monday 2 March 2026.", notice.Words(), StringComparison.Ordinal);
        Assert.Equal("/consultations?topic=transport&from=2026-03-02&to=2026-05-01", notice!.QuerySelector("a")?.GetAttribute("href"));
        Assert.Null((await sample.Site.Page("/consultations?from=2026-03-01&to=2026-03-01")).QuerySelector("section .notice"));
    }

    [Theory]
    [InlineData("/follow?topic=gone&area=fernhill", "‘topic=gone’")]
    [InlineData("/follow?page=0&area=fernhill", "‘page=0’")]
    public async Task An_old_bookmark_of_the_page_on_how_to_follow_still_answers(string address, string notice)
    {
        var page = await sample.Site.Page(address, 400);
        Assert.Contains(notice, page.MainText(), StringComparison.Ordinal);
        Assert.Contains("/consultations.atom?area=fernhill", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/consultations?q=")]
    [InlineData("/search?q=")]
    [InlineData("/consultations?topic=housing&other=")]
    public async Task A_very_long_text_is_not_said_again_in_every_address_of_the_page(string address)
    {
        var page = await sample.Site.Client.GetStringAsync(address + string.Concat(Enumerable.Repeat("bus+", 15_000)));
        Assert.True(page.Length < 100_000, $"The page has {page.Length} letters.");
    }

    [Fact]
    public async Task An_address_of_usual_length_is_the_same_in_every_view()
    {
        var page = await sample.Site.Page("/consultations?q=bus+lane&topic=transport&other=x");
        Assert.NotNull(page.QuerySelector("a[href='/large-print/consultations?q=bus+lane&topic=transport&other=x']"));
    }
}
