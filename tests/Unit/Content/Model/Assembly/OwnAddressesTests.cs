namespace ConsultHub.Tests.Unit.Content.Model.Assembly;

public sealed class OwnAddressesTests
{
    private const string Page = "---\ntitle: One\nsummary: One page.\n---\n\nText.\n";
    private const string Chapter = "---\ntitle: One\n---\n\nText.\n";

    [Theory]
    [InlineData("pages/search.md", "pages/search.md:1:1 duplicate-address")]
    [InlineData("pages/large-print.md", "pages/large-print.md:1:1 duplicate-address")]
    [InlineData("pages/searching.md", null)]
    public void No_page_can_have_an_address_that_the_site_answers_itself(string path, string? found)
    {
        using var content = new TemporaryContent().Write(path, Page);

        Assert.Equal(found is null ? [] : [found], content.Found());
        Assert.Equal(found is null ? 1 : 0, content.Load().Pages.Count);
    }

    [Fact]
    public void No_chapter_can_have_the_address_of_the_whole_document()
    {
        using var content = new TemporaryContent().Write("strategy/plan/index.md", Page).Write("strategy/plan/01-first.md", Chapter).Write("strategy/plan/02-print.md", Chapter);

        Assert.Equal(["strategy/plan/02-print.md:1:1 duplicate-address"], content.Found());
        Assert.Equal(["first"], content.Load().Strategy.Single().Chapters.Select(chapter => chapter.Name));
    }
}
