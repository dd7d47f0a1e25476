using ConsultHub.Content.Model;
using ConsultHub.Web.Wording;

namespace ConsultHub.Tests.Unit.Web.Wording;

/// <summary>The answers of a results page in one line. It counts the noes as well, and promises no change that was not made.</summary>
public sealed class AnswerCountsTests
{
    [Theory]
    [InlineData("Yes to three points, partly to one, no to one", Answer.Yes, Answer.No, Answer.Yes, Answer.Partly, Answer.Yes)]
    [InlineData("Yes to one point", Answer.Yes)]
    [InlineData("Partly to one point, no to two", Answer.No, Answer.Partly, Answer.No)]
    [InlineData("No to two points", Answer.No, Answer.No)]
    public void Each_answer_is_counted(string expected, params Answer[] answers) =>
        Assert.Equal(expected, AnswerCounts.InWords([.. answers.Select(answer => new Theme("Said", null, answer, null))]));

    [Fact]
    public void Without_answers_there_is_nothing_to_say() => Assert.Null(AnswerCounts.InWords([new Theme("Said", 4, null, null)]));
}
