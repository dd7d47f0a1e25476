using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Checks;

namespace ConsultHub.Tests.Accessibility.Planted;

/// <summary>A check that cannot fail is worse than none: each barrier, put into a good page, is found by the check made for it.</summary>
public sealed class PlantedFaultsTests(PlantedPage planted) : IClassFixture<PlantedPage>
{
    public static TheoryData<string> Titles => [.. Faults.All.Select(fault => fault.Title)];

    [Fact]
    public async Task The_good_page_has_no_failure_of_any_check() =>
        Assert.Empty(await Auditor.Full(await planted.Show(PlantedPage.Good)).Where(result => result.Outcome == Outcome.Failed).ToListAsync());

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task A_planted_fault_is_found(string title)
    {
        var fault = Faults.All.Single(f => f.Title == title);
        var page = await planted.Show(fault.ApplyTo(PlantedPage.Good));
        Assert.NotEmpty(await Catalogue.Named(fault.Check).Run(page));
    }

    [Fact]
    public void Every_check_has_a_planted_fault() =>
        Assert.Empty(Catalogue.All.Select(check => check.Name).Except(Faults.All.Select(fault => fault.Check)));
}
