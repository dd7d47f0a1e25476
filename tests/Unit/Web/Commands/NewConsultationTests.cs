using ConsultHub.Tests.Unit.Content.PublishingRules;
using ConsultHub.Web.Commands;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Commands;

public sealed class NewConsultationTests
{
    [Fact]
    public void The_only_findings_in_a_new_consultation_are_what_is_still_to_be_filled_in()
    {
        using var council = new SmallCouncil();
        council.Write("consultations/2026/trees/index.md", new NewConsultation("Trees: \"where\" & when?", new LocalDate(2026, 3, 24)).Text());

        var rules = council.Check().Select(found => found.Rule).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["hint-left", "leftover", "no-subject"], rules);
    }

    [Fact]
    public void Its_dates_meet_the_rules_whenever_it_is_written()
    {
        using var council = new SmallCouncil();
        for (var day = new LocalDate(2026, 1, 1); day.Year == 2026; day = day.PlusDays(29))
        {
            council.Write("consultations/2026/trees/index.md", new NewConsultation("Trees", day).Text());
            Assert.DoesNotContain(council.Check(), found => found.Rule is not ("hint-left" or "leftover" or "no-subject" or "year-folder"));
        }
    }
}
