using ConsultHub.Content.PublishingRules;
using NodaTime;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class WrittenTimeTests
{
    [Theory]
    [InlineData("Reply by 5pm.", "5pm", 17 * 60)]
    [InlineData("Reply by 5.30 p.m. today.", "5.30 p.m.", 17 * 60 + 30)]
    [InlineData("Reply by 12 noon.", "12 noon", 12 * 60)]
    [InlineData("Reply by 12:05am.", "12:05am", 5)]
    [InlineData("Reply by 17:30.", "17:30", 17 * 60 + 30)]
    [InlineData("Reply by midnight.", "midnight", 0)]
    public void A_time_is_read_in_each_form_that_people_write(string text, string written, int minutes)
    {
        var time = Assert.Single(WrittenTime.In(text));

        Assert.Equal((written, minutes), (time.Written, time.Minutes));
    }

    [Theory]
    [InlineData("It costs £5.30 a month.")]
    [InlineData("The ratio is 1:1000.")]
    [InlineData("We have 5 pumps and 5 ambulances.")]
    public void Another_number_is_no_time(string text) => Assert.Empty(WrittenTime.In(text));

    [Theory]
    [InlineData(9, 0, "9am")]
    [InlineData(17, 30, "5:30pm")]
    [InlineData(12, 0, "midday")]
    [InlineData(0, 0, "midnight")]
    [InlineData(0, 5, "12:05am")]
    public void A_time_is_said_as_in_running_text(int hour, int minute, string words) => Assert.Equal(words, WrittenTime.Words(new LocalTime(hour, minute)));
}
