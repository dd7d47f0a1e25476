using ConsultHub.Content.Search.Queries;
using FsCheck;
using FsCheck.Fluent;

namespace ConsultHub.Tests.Unit.Content.Search.Queries;

public sealed class FullTextExpressionTests
{
    [Fact]
    public void Whatever_is_typed_only_letters_digits_and_marks_reach_the_expression() =>
        Prop.ForAll<string>(text => QueryParser.Parse(text ?? "").Units.All(unit => unit.Terms.All(term =>
            term.Word.EnumerateRunes().All(ConsultHub.Content.Search.Words.LetterFolding.IsWordPart)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_stand_in_quotes() =>
        Assert.Equal("(\"or\" OR \"near miss\")", FullTextExpression.Any([["or"], ["near", "miss"]]));
}
