using FsCheck;
using FsCheck.Fluent;
using static ConsultHub.Tests.Unit.Content.Search.Library;

namespace ConsultHub.Tests.Unit.Content.Search;

/// <summary>There is no text that breaks the search.</summary>
public sealed class AnyTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!… — ()")]
    [InlineData("🚲🚲")]
    [InlineData("\0\0")]
    [InlineData("the of and")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("\ud800")]
    public void A_text_without_words_finds_nothing_and_fails_nothing(string text)
    {
        using var library = new Library(Document("a", "Bus network"));

        Assert.Empty(library.Ids(text));
    }

    [Theory]
    [InlineData("bus AND")]
    [InlineData("bus\" OR \"")]
    [InlineData("(bus")]
    [InlineData("title:bus")]
    [InlineData("bus*")]
    [InlineData("^bus")]
    [InlineData("NEAR(bus, 2)")]
    [InlineData("bus\0network")]
    [InlineData("bus'; DROP TABLE stems;--")]
    [InlineData("🚌bus")]
    [InlineData("c++ bus {}")]
    public void What_would_be_syntax_is_only_text(string text)
    {
        using var library = new Library(Document("a", "Bus network"));

        Assert.Equal(["a"], library.Ids(text));
    }

    [Theory]
    [InlineData("حافلة", "خدمة الحافلات حافلة جديدة")]
    [InlineData("巴士", "新巴士路线")]
    [InlineData("автобус", "Новый автобус")]
    [InlineData("cafe", "Café culture")]
    [InlineData("Café", "cafe culture")]
    [InlineData("mon", "Ynys Môn")]
    [InlineData("Gŵyl", "Gwyl y dref")]
    [InlineData("Cafe\u0301", "Café culture")]
    [InlineData("LODZ", "Łódź twin town")]
    [InlineData("λεωφορείο", "Νέο λεωφορειο")]
    [InlineData("รถเมล์", "สายรถเมล์ใหม่")]
    public void Every_script_is_searched(string text, string title)
    {
        using var library = new Library(Document("a", title), Document("b", "Something else"));

        Assert.Equal(["a"], library.Ids(text));
    }

    [Fact]
    public void A_very_long_text_is_answered_by_its_beginning()
    {
        using var library = new Library(Document("a", "Bus network"));

        Assert.Equal(["a"], library.Ids("bus network " + new string('x', 10_000)));
        Assert.Equal(["a"], library.Ids(string.Join(' ', Enumerable.Repeat("bus", 4_000))));
        Assert.Empty(library.Ids(new string('"', 10_000)));
    }

    [Fact]
    public void No_text_fails()
    {
        using var library = TwoDocuments();

        Prop.ForAll<string>(text => IsAnswered(library, text ?? "")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_halves_of_characters_and_no_controls_fail()
    {
        using var library = TwoDocuments();
        var unit = Gen.OneOf(Gen.Choose(0, char.MaxValue), Gen.Choose(0xD800, 0xDFFF), Gen.Choose(0, 0x20)).Select(code => ((char)code).ToString());
        var text = Gen.OneOf(unit, unit, Gen.Elements("bus", "-", "\"")).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

        Prop.ForAll(text, typed => IsAnswered(library, typed)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_made_of_query_syntax_fails()
    {
        using var library = TwoDocuments();

        Prop.ForAll(Syntax().ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), typed => IsAnswered(library, typed)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_very_long_text_made_of_query_syntax_fails()
    {
        using var library = TwoDocuments();
        var text = Syntax().ListOf(5_000).Select(pieces => string.Concat(pieces)).ToArbitrary();

        Prop.ForAll(text, typed => IsAnswered(library, typed)).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    private static Library TwoDocuments() => new(Document("a", "Bus network", "The bus network is to change."), Document("b", "NOT AND OR NEAR"));

    private static Gen<string> Syntax() => Gen.Elements(
        "\"", "-", "*", "(", ")", "AND", "OR", "NOT", "NEAR", "NEAR(", "NEAR/2", ":", "^", "{", "}", "+", ",", "'", " ", "bus", "stems", "title", "title:", "- title :", "rowid",
        "bm25(", "\0", "“", "é", "9a", ";", "--", "/*", "%", "$query", "?1", "\ud83d");

    /// <summary>Answers it, both ways, and shows why each hit matched.</summary>
    private static bool IsAnswered(Library library, string text)
    {
        var (answer, exact) = (library.Find(text), library.Find(text, exact: true));
        foreach (var hit in answer.Hits)
        {
            var title = library.Snapshot.Documents[hit.Document].Title;
            Assert.Equal(title, string.Concat(answer.Mark(title).Select(segment => segment.Text)));
            Assert.NotNull(library.Snapshot.Snippets([(hit.Document, "")], answer).Single());
        }
        return answer.Hits.Count <= 2 && exact.Hits.Count <= 2;
    }
}
