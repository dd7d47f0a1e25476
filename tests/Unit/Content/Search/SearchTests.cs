using ConsultHub.Content.Search;
using static ConsultHub.Tests.Unit.Content.Search.Library;

namespace ConsultHub.Tests.Unit.Content.Search;

public sealed class SearchTests
{
    private static readonly SearchDocument[] Council =
    [
        Document("waste", "Changes to waste collection", "We want to collect refuse every three weeks.", "How often bins are emptied."),
        Document("bus", "Bus network review", "The Bus Service Improvement Plan (BSIP) asks for more evening buses."),
        Document("bsip", "Improving bus services", "What the bus service improvement plan will pay for."),
        Document("play", "New playgrounds in Marlow", "Swings, slides and planting."),
        Document("parking", "Parking permits in the town", "Residents park on the road. Housing is near."),
        Document("parks", "Parks and open spaces", "A house stands in the park."),
        Document("ltn", "Low traffic neighbourhood trial", "Planters close the road to through traffic."),
    ];

    [Fact]
    public void A_misspelt_word_is_corrected_and_the_correction_is_told()
    {
        using var library = new Library(Council);

        var answer = library.Find("waste colection");

        Assert.Equal("waste collection", answer.Corrected);
        Assert.Equal("waste", library.Snapshot.Documents[answer.Hits[0].Document].Id);
    }

    [Fact]
    public void An_exact_search_is_not_corrected()
    {
        using var library = new Library(Council);

        Assert.Null(library.Find("colection", exact: true).Corrected);
        Assert.Empty(library.Ids("colection", exact: true));
    }

    [Fact]
    public void Words_of_the_same_stem_are_found_and_the_very_word_comes_first()
    {
        using var library = new Library(Document("lights", "Street lights"), Document("lighting", "Lighting for streets"));

        Assert.Equal(["lights", "lighting"], library.Ids("lights"));
        Assert.Equal(["lighting", "lights"], library.Ids("lighting"));
    }

    [Fact]
    public void A_phrase_in_quotes_is_found_in_this_form_and_order_only()
    {
        using var library = new Library(Council);

        Assert.Equal(["parks"], library.Ids("\"a house\""));
        Assert.Empty(library.Ids("\"services bus\""));
    }

    [Theory]
    [InlineData("\"to be or not to be\"", "hamlet")]
    [InlineData("\"not to be\"", "hamlet")]
    [InlineData("\"or not be\"")]
    [InlineData("\"café tables\"", "hamlet")]
    [InlineData("\"cafe tables\"", "hamlet")]
    [InlineData("\"cafe table\"")]
    [InlineData("\"children's play area\"", "play")]
    [InlineData("\"low-traffic area\"", "play")]
    [InlineData("\"20mph low traffic\"", "play")]
    [InlineData("\"low traffic areas\"")]
    [InlineData("\"north ward\"", "play")]
    public void A_phrase_in_quotes_may_hold_small_words_accents_hyphens_and_units(string text, params string[] expected)
    {
        using var library = new Library(
            Document("hamlet", "Theatre in the square", "The play is about being: to be, or not\nto be. There are Café tables outside."),
            Document("play", "Children’s play area", "It is a 20mph low-traffic area, to be not or.") with { Labels = ["North Ward"] });

        Assert.Equal(expected, library.Ids(text, exact: true));
    }

    [Fact]
    public void A_phrase_does_not_reach_from_the_title_into_the_summary()
    {
        using var library = new Library(Document("a", "Cycle lane", summary: "closure of a road"));

        Assert.Empty(library.Ids("\"lane closure\""));
    }

    [Fact]
    public void What_follows_a_minus_is_left_out()
    {
        using var library = new Library(Council);

        Assert.Equal(["bsip"], library.Ids("bus -evening"));
    }

    [Fact]
    public void Exclusions_alone_leave_everything_else()
    {
        using var library = new Library(Council);

        Assert.Equal(Council.Length - 2, library.Ids("-bus").Length);
    }

    [Fact]
    public void The_last_word_may_be_the_beginning_of_one()
    {
        using var library = new Library(Council);

        Assert.Equal(["play"], library.Ids("new playgr"));
    }

    [Fact]
    public void A_short_whole_word_becomes_only_words_put_together_with_it()
    {
        using var library = new Library(
            Document("a", "Play"), Document("b", "Playgrounds"), Document("c", "School grounds"), Document("d", "Bus"), Document("e", "Business"));

        Assert.Equal(["a", "b"], library.Ids("play"));
        Assert.Equal(["d"], library.Ids("bus"));
    }

    [Fact]
    public void Those_with_all_words_come_before_those_with_some()
    {
        using var library = new Library(Council);

        Assert.Equal("parking", library.Ids("permits in the town near housing")[0]);
        Assert.Contains("ltn", library.Ids("traffic permits"));
    }

    [Fact]
    public void The_sites_synonyms_and_the_programs_are_known()
    {
        using var library = new Library([.. Council, Document("site", "Recycling centre opening hours")]);

        Assert.Equal(["site"], library.Ids("tip"));
        Assert.Contains("waste", library.Ids("rubbish"));
    }

    [Fact]
    public void An_acronym_of_the_glossary_finds_what_it_stands_for()
    {
        using var library = new Library(Council);

        Assert.Equal("ltn", library.Ids("LTN")[0]);
    }

    [Fact]
    public void An_acronym_that_a_text_explains_finds_the_words_elsewhere()
    {
        using var library = new Library(Council);

        Assert.Equal(["bsip", "bus"], library.Ids("BSIP").Order());
    }

    [Fact]
    public void A_question_finds_what_it_is_about()
    {
        using var library = new Library(Council);

        Assert.Equal("parking", library.Ids("how much will it cost me to park in the town?")[0]);
    }

    [Fact]
    public void Of_equals_the_open_one_comes_first_and_then_the_newest()
    {
        using var library = new Library(
            Document("old", "Library hours") with { Opens = Now.AddYears(-4), Closes = Now.AddYears(-3) },
            Document("new", "Library hours") with { Opens = Now.AddDays(-90), Closes = Now.AddDays(-30) },
            Document("open", "Library hours") with { Opens = Now.AddDays(-3), Closes = Now.AddDays(30) });

        Assert.Equal(["open", "new", "old"], library.Ids("library hours"));
    }

    [Fact]
    public void Words_are_found_written_together_or_apart()
    {
        using var library = new Library(
            Document("apart", "Fly tipping"), Document("joined", "Flytipping"), Document("hyphen", "Fly-tipping"), Document("other", "Tipping point"));

        foreach (var text in (string[])["fly tipping", "flytipping", "fly-tipping"])
            Assert.Equal(["apart", "hyphen", "joined"], library.Ids(text).Take(3).Order());
    }

    [Fact]
    public void A_number_is_found_with_its_unit_written_apart()
    {
        using var library = new Library(Document("a", "A 20 mph limit"), Document("b", "A 30mph limit"));

        Assert.Equal("a", library.Ids("20mph")[0]);
        Assert.Equal("b", library.Ids("30 mph")[0]);
    }

    [Fact]
    public void Words_run_together_by_mistake_are_parted_and_that_is_told()
    {
        using var library = new Library(Document("a", "Council housing", "A house of the council."), Document("b", "Bus stops"));

        var answer = library.Find("councilhouse");

        Assert.Equal("council house", answer.Corrected);
        Assert.Equal("a", library.Snapshot.Documents[answer.Hits[0].Document].Id);
    }

    [Fact]
    public void The_word_one_slip_away_is_likelier_than_two_run_together()
    {
        using var library = new Library(Document("a", "Hydrogen"), Document("b", "Hydro power"), Document("c", "Gin shops"));

        Assert.Equal("hydrogen", library.Find("hydrogin").Corrected);
    }

    [Theory]
    [InlineData("skool crosing", "school crossing")]
    [InlineData("fone box", "phone box")]
    public void Words_written_as_they_sound_are_corrected_by_ear(string typed, string meant)
    {
        using var library = new Library(Document("a", "A school crossing"), Document("b", "A stool"), Document("c", "Phone box"), Document("d", "Fine weather"));

        Assert.Equal(meant, library.Find(typed).Corrected);
    }

    [Theory]
    [InlineData("lampost", "lamppost")]
    [InlineData("libry", "library")]
    [InlineData("santé", null)]
    [InlineData("gran", null)]
    [InlineData("avons", null)]
    public void A_correction_is_a_word_that_is_near_and_rightly_spelt(string typed, string? meant)
    {
        var libraries = Enumerable.Range(0, 1000).Select(number => Document($"l{number}", "Library"));
        using var library = new Library([Document("a", "Almost a saint"), Document("b", "A libary"), Document("c", "Street lights"), Document("d", "A grant"), Document("e", "He avows it"), .. libraries]);

        Assert.Equal(meant, library.Find(typed).Corrected);
    }

    [Theory]
    [InlineData("pub")]
    [InlineData("flat")]
    [InlineData("conversation")]
    public void Words_that_only_look_alike_are_not_found(string text)
    {
        using var library = new Library(Document("a", "Pubs, apartments, a conversation"), Document("b", "Published apart: a conversion"));

        Assert.Equal(["a"], library.Ids(text));
    }

    [Theory]
    [InlineData("a 14")]
    [InlineData("A 14 closure")]
    [InlineData("m 5", "d")]
    public void The_number_of_a_road_may_be_written_apart(string text, string found = "a")
    {
        using var library = new Library(Document("a", "Closure of the A14"), Document("b", "Closure of 14 beds"), Document("c", "Closure of a shop"), Document("d", "The M5"), Document("e", "5 m"));

        Assert.Equal(found, library.Ids(text)[0]);
    }

    [Fact]
    public void Words_that_texts_write_as_one_are_not_corrected_each_alone()
    {
        using var library = new Library(Document("a", "Caregivers"), Document("b", "Care gives"));

        var answer = library.Find("care givers");

        Assert.Null(answer.Corrected);
        Assert.Equal("a", library.Snapshot.Documents[answer.Hits[0].Document].Id);
    }

    [Fact]
    public void Both_of_two_misspelt_words_are_corrected()
    {
        using var library = new Library(Document("a", "School admissions"), Document("b", "Emissions"));

        Assert.Equal("school admissions", library.Find("shcool admisions").Corrected);
    }

    [Theory]
    [InlineData("john")]
    [InlineData("mice")]
    [InlineData("stripe")]
    public void A_word_or_name_that_is_rightly_spelt_is_not_taken_for_a_slip(string text)
    {
        using var library = new Library(Document("a", "Join us", "A mile on, they will strike a deal."), Document("b", "Strike"));

        Assert.Null(library.Find(text).Corrected);
        Assert.Empty(library.Ids(text));
    }

    [Fact]
    public void A_text_is_not_corrected_to_what_no_text_says()
    {
        using var library = new Library(Document("a", "Bus network", "You can ride."));

        Assert.Null(library.Find("yuou").Corrected);
        Assert.Null(library.Find("wheeliee").Corrected);
        using var other = new Library(Document("a", "Waste collection"));
        Assert.Equal("dustbin", other.Find("dustbni").Corrected);
    }

    [Theory]
    [InlineData("N.H.S. dentists", "NHS dentists")]
    [InlineData("NHS", "More for the N.H.S. here")]
    [InlineData("U.K. trade", "UK trade")]
    [InlineData("B&B", "New rules for B&Bs and hotels: each B&B")]
    [InlineData("A&E", "The future of A&E")]
    [InlineData("covid19", "After Covid-19")]
    public void Initials_and_numbers_are_found_however_they_are_written(string text, string title)
    {
        using var library = new Library(Document("a", title), Document("b", "Park and ride: a fare, e. g. for 19"));

        Assert.Equal("a", library.Ids(text)[0]);
    }

    [Fact]
    public void An_American_spelling_finds_the_British_one()
    {
        using var library = new Library(Document("a", "Noise between neighbours"), Document("b", "Noise at work"));

        Assert.Equal("a", library.Ids("neighbor noise")[0]);
    }

    [Theory]
    [InlineData("womens", "women")]
    [InlineData("women's", "women")]
    [InlineData("childrens", "children")]
    [InlineData("children’s", "children")]
    public void A_possessive_is_found_with_and_without_its_apostrophe(string typed, string found)
    {
        using var library = new Library(Document("women", "Women in sport"), Document("children", "Children in care"));

        Assert.Equal([found], library.Ids(typed));
    }

    [Fact]
    public void A_phrase_said_the_other_way_round_has_the_same_synonyms()
    {
        using var library = new Library(Document("a", "Hounds"), Document("b", "Planting"));

        Assert.Equal(["a"], library.Ids("fox hunting"));
        Assert.Equal(["a"], library.Ids("hunting foxes"));
    }

    [Fact]
    public void A_part_of_a_word_with_a_hyphen_is_found_where_the_whole_is_not()
    {
        using var library = new Library(Document("a", "Support for soldiers"), Document("b", "Planting"));

        Assert.Equal(["a"], library.Ids("pre-soldiers"));
    }
}
