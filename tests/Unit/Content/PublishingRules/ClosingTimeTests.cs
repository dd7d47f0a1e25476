namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class ClosingTimeTests : IDisposable
{
    private const string Index = "consultations/2026/bins/index.md";
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Theory]
    [InlineData("2026-02-08T17:00", "It closes at 6pm on Sunday 8 February 2026.", "'closes' says 5pm")]
    [InlineData("2026-02-08T17:00", "The deadline for replies is noon on 8 February.", "'closes' says 5pm")]
    [InlineData("2026-02-08T17:00", "The consultation runs until midday on 8 February 2026.", "'closes' says 5pm")]
    [InlineData("2026-02-08T17:00", "The survey ends at 6pm on 8 February 2026.", "'closes' says 5pm")]
    [InlineData("2026-02-08", "The survey is open until 9 February 2026.", "Sunday 8 February 2026")]
    [InlineData("2026-02-08", "You can reply until 17:00 on 8 February 2026.", "until midnight")]
    public void A_text_that_closes_on_another_day_or_at_another_time_is_found(string closes, string sentence, string message)
    {
        Write(closes, sentence);

        var finding = Assert.Single(council.Check());

        Assert.Equal("closing-date-differs", finding.Rule);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-08T17:00", "It closes at 5pm on Sunday 8 February 2026.")]
    [InlineData("2026-02-08T17:00", "It closes on 8 February 2026 at 17:00.")]
    [InlineData("2026-02-08T12:00", "You can reply until midday on 8 February 2026.")]
    [InlineData("2026-02-08", "It closes at midnight on 8 February 2026.")]
    [InlineData("2026-02-08", "It closes at 11:59pm on 8 February 2026.")]
    [InlineData("2026-02-09T00:00", "It closes at midnight on 8 February 2026.")]
    [InlineData("2026-02-08T17:00", "The consultation runs from 5 January 2026 to 8 February 2026.")]
    [InlineData("2026-02-08T17:00", "It closes on 8 February 2026. Our desk closes at 4pm.")]
    [InlineData("2026-02-08T17:00", "It closes on 8 February 2026, and our desk shuts at 4pm.")]
    public void A_text_that_closes_at_the_same_time_is_not(string closes, string sentence)
    {
        Write(closes, sentence);

        Assert.Empty(council.Check());
    }

    [Theory]
    [InlineData("2026-02-01", "Until last week we said that it closes on Sunday 1 February 2026.")]
    [InlineData("2026-02-08T12:00", "Until last week we said that it closes at midday on Sunday 8 February 2026.")]
    public void A_text_may_say_when_it_was_to_close_before_it_was_extended(string former, string sentence)
    {
        council.Replace(Index, "lead: Waste", $"lead: Waste\nextended:\n  - from: {former}\n    on: 2026-01-30\n    why: You asked for more time.");
        Write("2026-02-08T17:00", sentence);

        Assert.Empty(council.Check());
    }

    [Theory]
    [InlineData("phone: 01632 960 126", "You can reply until 4pm on Friday 6 February 2026.")]
    [InlineData("phone: 01632 960 126", "You can reply until 4pm on Sunday 8 February 2026.")]
    [InlineData("post: Freepost Small Council", "Send it by Thursday 5 February 2026.")]
    [InlineData("online: https://survey.example/more", "The survey closes on Sunday 8 February 2026.")]
    [InlineData("in-person: Village Hall", "You can take part until 4pm on Friday 6 February 2026.")]
    public void A_way_to_take_part_that_needs_people_or_the_post_may_end_earlier(string way, string note)
    {
        council.Replace(Index, "respond:\n", $"respond:\n  - {way}\n    note: {note}\n");

        Assert.Empty(council.Check());
    }

    private void Write(string closes, string sentence)
    {
        council.Replace(Index, "closes: 2026-02-08", $"closes: {closes}");
        council.Replace(Index, "You can reply until Sunday 8 February 2026.", sentence);
    }
}
