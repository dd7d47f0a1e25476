using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

/// <summary>What a finding says to write fits into the very sentence that it is about.</summary>
public sealed class WhatToWriteInsteadTests : IDisposable
{
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Theory]
    [InlineData("word-to-avoid", "We will utilise bins.", "use")]
    [InlineData("word-to-avoid", "We utilised bins.", "used")]
    [InlineData("word-to-avoid", "We are commencing the work.", "starting")]
    [InlineData("word-to-avoid", "This impacts traffic.", "affects")]
    [InlineData("word-to-avoid", "Read the key facts.", "main, important")]
    [InlineData("word-to-avoid", "We meet on a weekly basis.", "every week")]
    [InlineData("numeric-date", "We start on 3/4/26.", "'3 April 2026'")]
    [InlineData("numeric-date", "We start on 27/04/2026.", "'27 April 2026'")]
    [InlineData("numeric-date", "We start on 2026-04-27.", "'27 April 2026'")]
    [InlineData("capitals", "NOTE the day.", "'Note'")]
    [InlineData("capitals", "You MUST reply.", "'must'")]
    [InlineData("garbled", "It is the town?s bin.", "'town’s'")]
    [InlineData("broken-markdown", "See [the plan][].", "'[the plan]: address'")]
    [InlineData("broken-markdown", "See [the plan][bins].", "'[bins]: address'")]
    [InlineData("long-emphasis", "**We run the schools, the roads, the parks and the bins of the town.**\n\n", "between ** and **")]
    [InlineData("long-emphasis", "*We run the schools, the roads, the parks and the bins of the town.*\n\n", "delete the signs")]
    [InlineData("bare-url", "See <https://consult.small.example/consultations/bins>.", "(/consultations/bins)")]
    [InlineData("bare-url", "See <https://small.example/bins>.", "(https://...)")]
    [InlineData("punctuation", "Bring a pen,paper and a friend.", "behind the comma")]
    [InlineData("punctuation", "Bring a pen , paper and a friend.", "space before")]
    public void What_to_write_has_the_form_of_what_was_written(string rule, string line, string instead)
    {
        council.Replace("pages/about.md", "We are a council.", line);

        Assert.Contains(instead, Single(rule).Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_can_be_read_in_one_way_only_is_not_said_to_have_two()
    {
        council.Replace("pages/about.md", "We are a council.", "We start on 27/04/2026.");

        Assert.DoesNotContain("two ways", Single("numeric-date").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_in_which_no_link_can_stand_is_not_asked_for_one()
    {
        council.Replace("consultations/2026/bins/index.md", "We want to give 900 homes a second bin.", "See https://small.example/plan for the plan.");

        Assert.Contains("into the text below", Single("bare-url").Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_consultation_that_is_over_is_asked_why_and_not_for_another_date()
    {
        council.Replace("consultations/2026/bins/index.md", "opens: 2026-01-05", "opens: 2026-01-19");

        var found = Single("under-four-weeks");

        Assert.StartsWith("It was open for 21 days", found.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Close on", found.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_with_another_name_is_asked_for_the_name_that_it_has_everywhere()
    {
        council.Replace("consultations/2026/bins/index.md", "## How to take part", "## How to respond");

        Assert.StartsWith("Call 'How to respond' '## How to take part'", Single("no-take-part").Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_said_to_take_more_years_than_schooling_has()
    {
        council.Replace("pages/about.md", "We are a council.", string.Join(' ', Enumerable.Repeat("the administrative implications of institutional interoperability", 25)) + ".\n\n");

        Assert.StartsWith("The text takes a reading age of more than 22 ", Single("reading-age").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_by_hand_is_reported_once()
    {
        council.Replace("pages/about.md", "We are a council.", "• Bins\n\n• Bags\n\n• Boxes");

        Single("fake-list");
    }

    [Fact]
    public void A_word_behind_a_quotation_mark_in_a_value_is_found_where_it_stands()
    {
        council.Replace("not-consulting/fire-doors.md", "title: Fire doors", "title: \"The \\\"warm\\\" doors we utilise\"");

        Assert.Equal("title: \"The \\\"warm\\\" doors we ".Length + 1, Single("word-to-avoid").Place.Column);
    }

    private Diagnostic Single(string rule) => Assert.Single(council.Check(), found => found.Rule == rule);
}
