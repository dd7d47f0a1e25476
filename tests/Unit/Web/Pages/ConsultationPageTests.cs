using AngleSharp.Html.Dom;
using ConsultHub.Web.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>What a consultation's page says before it opens, while it is open, at the deadline and after.</summary>
public sealed class ConsultationPageTests : IAsyncLifetime
{
    private const string Body = """
        ## Why we are asking

        Buses are late.

        ## What is already decided

        Fares stay.

        ## What you can influence

        The times.

        ## How to take part

        Tell us at a surgery.
        """;

    private readonly TemporaryContent content = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private RunningSite site = null!;

    public async Task InitializeAsync()
    {
        content.Consultation("buses", """
            opens: 2026-03-02T09:00
            closes: 2026-03-28T00:00
            results-due: 2026-05-01
            respond:
              - online: https://survey.example/buses
              - email: reply@testshire.example
              - post: Freepost Buses
              - in-person: Come and see us
            paper:
              - venue: Town library
            events:
              - name: Drop in
                starts: 2026-03-10T18:00
                ends: 2026-03-10T19:30
                venue: Town hall
                access: Step-free
            decision:
              maker: Cabinet
              date: 2026-06-01
            """, Body)
            .Write("consultations/buses/index.plain.md", "---\ntitle: Buses, plainly\n---\n\n## Why\n\nBuses come late.\n")
            .Write("consultations/buses/results.md", "---\npublished: 2026-05-10\nresponses: 3214\ndecision: More buses will run.\nthemes:\n  - said: Too few\n    count: 900\n    answer: yes\n---\n\n## We asked\n\nAbout buses.\n\n## You said\n\nMore.\n\n## We did\n\nMore.\n")
            .Write("glossary.yml", "Surgery: A meeting with your councillor.\n")
            .Consultation("planned", "expected: 2027-Q1")
            .Consultation("gone", "opens: 2026-03-01\ncloses: 2026-04-30\nwithdrawn: {on: 2026-03-05, why: The money is gone.}\nresults-due: 2026-06-01\ndecision:\n  maker: Cabinet\nrespond:\n  - online: https://survey.example/gone")
            .Consultation("secret", "expected: 2027\ndraft: true")
            .Write("consultations/long/index.md", Written.Text("expected: 2027").Replace("Bus routes", $"'{new string('w', 780)} <b>& end'", StringComparison.Ordinal));
        site = await RunningSite.Start(content, clock);
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task It_passes_through_its_life_by_the_clock_alone()
    {
        await At("2026-03-02T08:59:59Z", "Opening soon", canTakePart: false, hasResults: false);
        await At("2026-03-02T09:00:00Z", "Open", canTakePart: true, hasResults: false);
        await At("2026-03-27T23:59:59Z", "Open", canTakePart: true, hasResults: false);
        Assert.Contains("Closes today at 11:59pm", (await Page()).MainText(), StringComparison.Ordinal);
        await At("2026-03-28T00:00:00Z", "Closed, results to come", canTakePart: false, hasResults: false);
        await At("2026-05-02T12:00:00Z", "Closed, results to come", canTakePart: false, hasResults: false);
        Assert.Contains("They are late", (await Page()).MainText(), StringComparison.Ordinal);
        Assert.Contains("Results were due by", (await Page()).MainText(), StringComparison.Ordinal);
        await At("2026-05-09T22:59:59Z", "Closed, results to come", canTakePart: false, hasResults: false);
        await At("2026-05-09T23:00:00Z", "Results published", canTakePart: false, hasResults: true);
    }

    [Fact]
    public async Task How_to_take_part_is_told_before_and_while_it_is_open_and_then_no_more()
    {
        Assert.Contains("Tell us at a surgery. You cannot reply yet.", (await Page()).QuerySelector("#take-part")!.Closest("section").Words(), StringComparison.Ordinal);
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.Zero));
        Assert.Contains("Tell us at a surgery.", (await Page()).MainText(), StringComparison.Ordinal);
        clock.SetUtcNow(new DateTimeOffset(2026, 4, 3, 12, 0, 0, TimeSpan.Zero));
        Assert.DoesNotContain("surgery", (await Page()).MainText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Ways_to_reply_lead_to_the_events_and_paper_copies_that_they_speak_of()
    {
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.Zero));
        Assert.NotNull((await Page()).QuerySelector(".ways a[href='#events']"));
        Assert.NotNull((await Page()).QuerySelector(".ways a[href='#paper']"));
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 11, 12, 0, 0, TimeSpan.Zero));
        Assert.Null((await Page()).QuerySelector(".ways a[href='#events']"));
    }

    [Theory]
    [InlineData("2026-03-01T12:00:00Z", "buses", "What happens when", false)]
    [InlineData("2026-03-03T12:00:00Z", "buses", "Where we are now", true)]
    [InlineData("2026-04-03T12:00:00Z", "buses", "Where we are now", true)]
    [InlineData("2026-05-11T12:00:00Z", "buses", "What happens when", false)]
    [InlineData("2026-06-02T12:00:00Z", "buses", "What happened when", false)]
    [InlineData("2026-03-06T12:00:00Z", "gone", "Where we are now", true)]
    public async Task The_stages_are_called_where_we_are_now_where_one_of_them_is(string time, string slug, string title, bool isHere)
    {
        clock.SetUtcNow(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
        var page = await site.Page($"/consultations/{slug}");
        Assert.Equal(title, page.QuerySelector("#stages").Words());
        Assert.Equal(isHere, page.QuerySelector(".band .here") is not null);
    }

    [Fact]
    public async Task A_closing_at_midnight_is_shown_as_the_day_before()
    {
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 20, 12, 0, 0, TimeSpan.Zero));
        var text = (await Page()).MainText();
        Assert.Contains("Take part by Friday 27 March 2026", text, StringComparison.Ordinal);
        Assert.Contains("Closes at 11:59pm", text, StringComparison.Ordinal);
        Assert.DoesNotContain("28 March", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_decided_stands_beside_what_can_be_influenced()
    {
        var panels = (await Page()).QuerySelectorAll(".pair > section > h2").Select(heading => heading.Words());
        Assert.Equal(["What is already decided", "What you can influence"], panels);
    }

    [Fact]
    public async Task An_event_is_over_at_its_end()
    {
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 10, 19, 29, 0, TimeSpan.Zero));
        Assert.Contains("6pm to 7:30pm, Town hall", (await Page()).MainText(), StringComparison.Ordinal);
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 10, 19, 30, 0, TimeSpan.Zero));
        Assert.Contains("This event is over", (await Page()).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_nowhere_before_they_are_published()
    {
        clock.SetUtcNow(new DateTimeOffset(2026, 5, 9, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal(404, await site.Status("/consultations/buses/results"));
        foreach (var address in new[] { "/", "/consultations", "/consultations/buses", "/we-asked-you-said-we-did", "/consultations?q=more+buses+will+run", "/search?q=too+few" })
            Assert.DoesNotContain("More buses will run", await site.Client.GetStringAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_out_results_come_first_and_the_original_stays_below()
    {
        clock.SetUtcNow(new DateTimeOffset(2026, 5, 11, 12, 0, 0, TimeSpan.Zero));
        var headings = (await Page()).QuerySelectorAll("main h2").Select(heading => heading.Words()).ToList();
        Assert.True(headings.IndexOf("What came of it") is >= 0 and var results && results < headings.IndexOf("Why we are asking"));
        var page = await site.Page("/consultations/buses/results");
        Assert.Contains("3,214", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("900 people", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("More buses will run.", await site.Client.GetStringAsync("/we-asked-you-said-we-did"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_one_says_when_and_that_no_dates_are_set()
    {
        var text = (await site.Page("/consultations/planned")).MainText();
        Assert.Contains("January to March 2027", text, StringComparison.Ordinal);
        Assert.Contains("We have not set the dates", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_one_says_why_and_takes_nothing()
    {
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 5, 0, 0, 0, TimeSpan.Zero));
        var page = await site.Page("/consultations/gone");
        Assert.Contains("The money is gone.", page.MainText(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href*='survey.example']"));
        Assert.Contains("Below is the consultation as it was.", page.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Results published by", page.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Time to take part", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_seen_in_preview_only()
    {
        Assert.Equal(404, await site.Status("/consultations/secret"));
        Assert.DoesNotContain("/consultations/secret", await site.Client.GetStringAsync("/consultations"), StringComparison.Ordinal);
        await using var preview = await RunningSite.Start(new SiteOptions(content.Root) { Clock = clock, Preview = true });
        var page = await preview.Page("/consultations/secret");
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Contains("draft", page.QuerySelector("main .status").Words(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_plain_version_takes_the_place_of_the_full_one_in_its_view_only()
    {
        var plain = await site.Page("/plain-english/consultations/buses");
        Assert.Equal("Buses, plainly", plain.QuerySelector("h1").Words());
        Assert.Contains("Buses come late.", plain.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Buses are late.", plain.MainText(), StringComparison.Ordinal);
        Assert.Equal("Bus routes", (await Page()).QuerySelector("h1").Words());
        Assert.Contains("plain-English version", (await site.Page("/plain-english/consultations/planned")).QuerySelector("main").Words(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_very_long_title_with_marks_is_shown_as_it_is()
    {
        var page = await site.Page("/consultations/long");
        Assert.EndsWith("<b>& end", page.QuerySelector("h1").Words(), StringComparison.Ordinal);
        Assert.Contains("<b>& end", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_of_a_small_site_has_a_fault()
    {
        foreach (var choice in ReadingChoice.All)
            foreach (var address in new[] { "/", "/consultations", "/consultations/buses", "/consultations/planned", "/consultations/gone", "/consultations/long", "/glossary", "/strategy", "/not-consulting", "/we-asked-you-said-we-did", "/areas/north", "/areas/north-town", "/topics/waste", "/nowhere" })
                Assert.Empty(PageFaults.In((await site.Answer(choice.Prefix + address)).Page!, choice).Select(fault => $"{choice.Prefix}{address}: {fault}"));
    }

    private async Task At(string time, string status, bool canTakePart, bool hasResults)
    {
        clock.SetUtcNow(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
        var page = await Page();
        Assert.Equal(status, page.QuerySelector("main .status strong").Words());
        foreach (var route in new[] { "a[href*='survey.example']", "a[href*='reply@']", ".ways", "#paper" })
            Assert.Equal(canTakePart, page.QuerySelector(route) is not null);
        Assert.Equal(canTakePart, page.MainText().Contains("Freepost", StringComparison.Ordinal));
        Assert.Equal(hasResults, page.QuerySelector("a[href='/consultations/buses/results']") is not null);
    }

    private Task<IHtmlDocument> Page() => site.Page("/consultations/buses");
}
