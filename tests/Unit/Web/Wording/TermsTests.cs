using ConsultHub.Content.Model;
using ConsultHub.Web.Wording;

namespace ConsultHub.Tests.Unit.Web.Wording;

/// <summary>The words for the values of the content contract.</summary>
public sealed class TermsTests
{
    [Fact]
    public void No_two_values_share_their_words()
    {
        AssertDistinct(Enum.GetValues<Status>().Select(Terms.Of));
        AssertDistinct(Enum.GetValues<When>().Select(Terms.Of));
        AssertDistinct(Enum.GetValues<ConsultationKind>().Select(Terms.Of));
        AssertDistinct(Enum.GetValues<Level>().Select(Terms.Of));
        AssertDistinct(Enum.GetValues<Level>().Select(Terms.Meaning));
        AssertDistinct(Enum.GetValues<Channel>().Select(Terms.Of));
        AssertDistinct(Enum.GetValues<Answer>().Select(Terms.Of));
        AssertDistinct(Enum.GetValues<DocumentStatus>().Select(Terms.Of));
        AssertDistinct(Enum.GetValues<Reason>().Select(Terms.Of));
    }

    [Theory]
    [InlineData(Status.Open, "Open")]
    [InlineData(Status.Closed, "Closed, results to come")]
    [InlineData(Status.Reported, "Results published")]
    public void A_status_says_what_it_means_for_a_reader(Status status, string expected) => Assert.Equal(expected, Terms.Of(status));

    private static void AssertDistinct(IEnumerable<string> words) => Assert.Distinct(words);
}
