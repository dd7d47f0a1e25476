using ConsultHub.Web.Hosting;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>Addresses in front matter lead on in the view that the reader chose, if they are pages of this site.</summary>
public sealed class WrittenAddressTests : IAsyncLifetime
{
    private readonly TemporaryContent content = new();
    private RunningSite site = null!;

    public async Task InitializeAsync()
    {
        content
            .Consultation("here", FrontMatter("/"))
            .Consultation("elsewhere", FrontMatter("//elsewhere.example/"))
            .Consultation("decided", "opens: 2026-01-01\ncloses: 2026-02-01\ndecision:\n  maker: Cabinet\n  url: /meeting", "## Why\n\nBecause.")
            .Write("consultations/decided/results.md", "---\npublished: 2026-03-01\ndecision: Yes.\n---\n\n## We asked\n\nAbout it.\n\n## You said\n\nMore.\n\n## We did\n\nMore.\n")
            .Write("strategy/code/index.md", "---\ntitle: Code\nsummary: How we ask.\nsource:\n  title: The first code\n  url: /first-code\n---\n")
            .Write("strategy/code/01-open.md", "---\ntitle: Open\n---\n\nWe are open.\n");
        site = await RunningSite.Start(new SiteOptions(content.Root) { Now = new LocalDateTime(2026, 3, 10, 9, 0) });
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Theory]
    [InlineData("Take part online", "form")]
    [InlineData("Answer the questions online", "form")]
    [InlineData("Join online: Drop in", "join")]
    [InlineData("The draft", "draft")]
    [InlineData("More about second round", "second-round")]
    [InlineData("The meeting that decides", "meeting")]
    [InlineData("Who this would affect most: our equality impact assessment", "equality")]
    public async Task On_a_consultation_a_page_of_this_site_keeps_the_view_and_one_elsewhere_its_address(string words, string name)
    {
        Assert.Equal($"/large-print/{name}", await Link("/large-print/consultations/here", words));
        Assert.Equal($"/{name}", await Link("/consultations/here", words));
        Assert.Equal($"//elsewhere.example/{name}", await Link("/large-print/consultations/elsewhere", words));
    }

    [Theory]
    [InlineData("/consultations/decided/results", "The meeting that decided", "/meeting")]
    [InlineData("/strategy/code", "The first code", "/first-code")]
    public async Task So_it_is_on_other_pages(string page, string words, string address)
    {
        Assert.Equal($"/plain-english/large-print{address}", await Link("/plain-english/large-print" + page, words));
    }

    private static string FrontMatter(string start) => $"""
        opens: 2026-03-01
        closes: 2026-03-31
        respond:
          - online: {start}form
          - email: reply@testshire.example
        events:
          - name: Drop in
            starts: 2026-03-20T18:00
            online: {start}join
        documents:
          - title: The draft
            url: {start}draft
        stages:
          - name: Second round
            date: 2026-06
            url: {start}second-round
        decision:
          maker: Cabinet
          url: {start}meeting
        equality:
          url: {start}equality
        """;

    private async Task<string?> Link(string page, string words)
    {
        var links = (await site.Page(page)).QuerySelectorAll("main a").Where(link => link.Words() == words).Select(link => link.GetAttribute("href")).Distinct();
        return Assert.Single(links);
    }
}
