using ConsultHub.Content.Search.Ranking;
using ConsultHub.Content.Search.Words;
using static ConsultHub.Tests.Unit.Content.Search.Library;

namespace ConsultHub.Tests.Unit.Content.Search.Ranking;

public sealed class HeadSignaturesTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 400).Select(number => $"word{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}")];

    private static readonly HeadSignatures Signatures = new([.. Words.Chunk(20).Select(chunk => DocumentHead.Of(
        Document("a", chunk[0], summary: string.Join(' ', chunk[1..15])) with { Lead = chunk[15], Labels = chunk[16..] }, new TermCache()))]);

    [Fact]
    public void No_head_is_passed_over_that_holds_a_word() =>
        Assert.All(Enumerable.Range(0, Words.Length), number => Assert.True(MayHold(number / 20, Words[number])));

    [Fact]
    public void Most_heads_that_do_not_hold_a_word_are_passed_over()
    {
        var taken = Words.Sum(word => Enumerable.Range(0, 20).Count(document => MayHold(document, word)));

        // Twenty of 256 bits: one in thirteen by chance.
        Assert.InRange(taken - Words.Length, 0, Words.Length * 19 / 6);
    }

    private static bool MayHold(int document, string word) =>
        Signatures.MayHold(document, Hash.Of(Stemmer.Stem(word)));
}
