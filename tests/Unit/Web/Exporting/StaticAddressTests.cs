using ConsultHub.Web.Exporting;

namespace ConsultHub.Tests.Unit.Web.Exporting;

public sealed class StaticAddressTests
{
    [Theory]
    [InlineData("/", "", "/")]
    [InlineData("/consultations", "", "/consultations")]
    [InlineData("/consultations/", "", "/consultations")]
    [InlineData("/Consultations/Bins", "", "/consultations/bins")]
    [InlineData("/large-print/", "", "/large-print")]
    [InlineData("/consultations", "?page=2", "/consultations/page=2")]
    [InlineData("/consultations", "?when=past&page=2", "/consultations/when=past&page=2")]
    [InlineData("/consultations", "?topic=a&topic=b", "/consultations/topic=a&topic=b")]
    [InlineData("/plain-english/large-print/consultations", "?when=past", "/plain-english/large-print/consultations/when=past")]
    [InlineData("/plain-english", "?page=2", "/plain-english/page=2")]
    [InlineData("/consultations.atom", "?topic=money", "/topic=money/consultations.atom")]
    [InlineData("/large-print/consultations.atom", "?topic=money", "/large-print/topic=money/consultations.atom")]
    [InlineData("/consultations.atom", "?topic=money&page=2", "/topic=money&page=2/consultations.atom")]
    [InlineData("/consultations.json", "?page=2", "/consultations.json")]
    [InlineData("/large-print/consultations.json", "?topic=money&page=2", "/large-print/topic=money/consultations.json")]
    [InlineData("/consultations", "?area=", "/consultations")]
    [InlineData("/large-print/consultations/bins/files/Plan.pdf", "", "/consultations/bins/files/Plan.pdf")]
    [InlineData("/consultations/bins/files/a%20b.pdf", "", "/consultations/bins/files/a%20b.pdf")]
    public void The_query_becomes_a_part_of_the_path(string path, string query, string expected) => Assert.Equal(expected, StaticAddress.Of(path, query));

    [Theory]
    [InlineData("?q=bins", "/consultations")]
    [InlineData("?q=bins&when=past", "/consultations/when=past")]
    public void What_people_type_is_left_out(string query, string expected) => Assert.Equal(expected, StaticAddress.Of("/consultations", query));

    [Fact]
    public void A_query_that_is_too_long_for_the_name_of_a_folder_is_left_out() =>
        Assert.Equal("/consultations", StaticAddress.Of("/consultations", "?topic=" + new string('a', 300)));

    [Theory]
    [InlineData("/", "")]
    [InlineData("/consultations", "")]
    [InlineData("/consultations", "?page=2")]
    [InlineData("/consultations", "?when=past&area=town&page=2")]
    [InlineData("/consultations.atom", "?topic=money")]
    [InlineData("/consultations/bins/files/a=b.pdf", "")]
    public void The_path_and_the_query_can_be_told_from_it(string path, string query)
    {
        var (original, asked) = StaticAddress.Original(StaticAddress.Of(path, query));

        Assert.Equal((path, query), (original.Value, asked.Value ?? ""));
    }
}
