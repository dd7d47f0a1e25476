using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class NothingRightIsNaggedTests : IDisposable
{
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Fact]
    public void The_plain_version_may_call_its_sections_by_plainer_names()
    {
        const string Plain = "consultations/2026/bins/index.plain.md";
        council.Replace(Plain, "## What is already decided", "## What you cannot change");
        council.Replace(Plain, "## What you can influence", "## What you can change");
        council.Replace(Plain, "## How to take part", "## How to tell us");

        Assert.Empty(council.Check());
    }

    [Theory]
    [InlineData("The blue bin is for paper, and the green bin is for glass.")]
    [InlineData("Blue badge holders can park here.")]
    [InlineData("The red line buses stop here.")]
    [InlineData("The library is on the left of Mill Street.")]
    [InlineData("The NHS, the BBC and your GP agree.")]
    [InlineData("Ask for someone who uses British Sign Language (BSL). BSL is free.")]
    [InlineData("Write to Meadow House, Great Marling, GM1 1AA.")]
    [InlineData("“You MUST utilise this,” one person wrote.")]
    [InlineData("Send it by Friday 10 April 2026, or by post.")]
    [InlineData("It costs £3.1 million, or 2.5% more than in 2025/26.")]
    [InlineData("The key to the hall is at the desk.")]
    [InlineData("We deliver bins to your door.")]
    [InlineData("It is not until May that we know.")]
    [InlineData("You do not have to give your name.")]
    [InlineData("Dr. Ash and Cllr. Birch live in St. John's Road.")]
    [InlineData("See the [list of streets](/consultations/bins), or the [glossary](/glossary).")]
    [InlineData("Email [the waste team](mailto:waste@small.example).")]
    [InlineData("Some text with a note.[^1]\n\n[^1]: We counted in May.")]
    [InlineData("> *We want the roads, the parks and the bins of the town to be clean.*\n\n")]
    [InlineData("*“We want the roads, the parks and the bins of the town to be clean.”*\n\n")]
    [InlineData("We run the schools, the roads, the parks and the bins **of the town**.")]
    [InlineData("**We run the schools and the roads.**\n\n")]
    [InlineData("We run the bins,\tthe bags\tand the boxes.\n\n| Place | Bins |\n| --- | --- |\n| Millbrook | 40 |\n\n")]
    [InlineData("> We wait since [8 March 2026] for a bin.")]
    [InlineData("We met on [9 March 2026](/consultations/bins), as the count of [2026] says.")]
    [InlineData("> WE WANT MORE BINS and we can't wait!")]
    [InlineData("Choose one:\n\n- a bin\n- a bag\n\n1. First\n2. Second")]
    [InlineData("**Please note:** we are closed on Friday.")]
    [InlineData("You can read the [results](/consultations/bins/results#you-said) here.")]
    [InlineData("Wait ... and see. Open small.example or mail a.Smith@small.example.")]
    [InlineData("It is on Wed 4 March 2026, and on Sun 8 March 2026.")]
    [InlineData("The form S-E-XX is old. It is not unfair.")]
    [InlineData("**March 2026**\n\nWe counted.")]
    [InlineData("Write to Meadow House, Great Marling, GM1 1AA. Ring 01632 960 100, 0800 1111 or 105.")]
    [InlineData("<!-- The numbers come from the count in May. -->\n\nWe counted.")]
    [InlineData("The impact on traffic is small. See the impact assessment.")]
    [InlineData("Few people use it, which is concerning.")]
    [InlineData("Ring us about missing persons.")]
    [InlineData("Dana Reed OBE spoke. Strain ATCC 14579 is safe.")]
    [InlineData("Read the Waste Reduction Act (WRA 1999) first. The WRA helps. So does the Waste Round Table (WRT-15) and \"the waste map\" [WM].")]
    [InlineData("Tax help for research (R&D) is in the SR&ED plan.")]
    [InlineData("They met at the World Trade Center in 2019.")]
    [InlineData("The bags are sold by auction.")]
    [InlineData("We keep 20 % free. Press A, then B.")]
    [InlineData("Ask what is new; see A&E, Q&A or page?s=1.")]
    [InlineData("The talk is held by teleconference. The sign has deemed consent.")]
    [InlineData("Write to room AL 4903D. Take your MoT test.")]
    [InlineData("See [the plan][plan] and [the map] of it.\n\n[plan]: /consultations/bins\n\nText.")]
    [InlineData("Others counted too [1][2].")]
    [InlineData("One person wrote that [the bin][sic] were full.")]
    [InlineData("One person wrote that [the bin] [sic] (and the box) were full.")]
    [InlineData("> I asked [Mr Ash][chair] for [a bin].")]
    [InlineData("[Mrs Birch][the chair] said so.")]
    [InlineData("[All of it][Laughter.]")]
    [InlineData("Write \\[words\\]\\[plan\\], `[words][plan]` or `it is **bold`.")]
    [InlineData("We counted [^1]. It rained.\n\n[^1]: In May.")]
    public void A_line_that_is_right_has_no_finding(string line)
    {
        council.Replace("pages/about.md", "We are a council.", line);

        Assert.Empty(council.Check().Select(Shown));
    }

    [Fact]
    public void An_entry_in_a_list_of_documents_is_no_sentence()
    {
        council.Replace("pages/about.md", "We are a council.",
            "- [Letter from the head of transport to the chief officers of all councils in the north and to the chairs of the boards of all the bus companies that run services there, to those who use them or would like to, to all who wrote in May, and to those who spoke at the two meetings in Millbrook and in Fernhill](/consultations/bins)\n\n");

        Assert.DoesNotContain(council.Check(), found => found.Rule is "long-sentence" or "long-alternative");
    }

    [Fact]
    public void A_list_made_by_hand_is_no_long_paragraph_as_well()
    {
        council.Replace("pages/about.md", "We are a council.", "• Bins\n• Bags\n• Boxes\n• Sacks\n• Skips\n• Carts\n• Lorries\n\n");

        Assert.Equal("fake-list", Assert.Single(council.Check()).Rule);
    }

    private static string Shown(Diagnostic found) => $"{found.Rule}: {found.Message}";
}
