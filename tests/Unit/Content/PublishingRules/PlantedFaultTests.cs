using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class PlantedFaultTests : IDisposable
{
    private readonly SmallCouncil council = new();

    public static TheoryData<Fault> Faults => [.. PlantedFaults.All];

    public void Dispose() => council.Dispose();

    [Fact]
    public void Good_content_has_no_finding_at_all() => Assert.Empty(council.Check());

    [Fact]
    public void There_are_at_least_eighty_kinds_of_mistake() =>
        Assert.True(PlantedFaults.All.Select(fault => fault.Rule).Distinct().Count() >= 80);

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_single_mistake_is_found_in_its_line_and_nothing_else_is(Fault fault)
    {
        if (fault.Old is null)
            council.Write(fault.File, fault.New);
        else
            council.Replace(fault.File, fault.Old, fault.New);

        var found = council.Check();

        var finding = Assert.Single(found, finding => finding.Rule == fault.Rule && finding.Place.Line == LineOf(fault));
        Assert.Equal(fault.FoundIn ?? fault.File, finding.Place.Path);
        Assert.False(string.IsNullOrEmpty(finding.Suggestion));
        Assert.Empty(found.Where(other => other != finding && other.Rule != fault.Also).Select(Shown));
    }

    private int LineOf(Fault fault)
    {
        if (fault.Line is null)
            return 2;
        var lines = council.Read(fault.FoundIn ?? fault.File).Split('\n');
        return 1 + Array.FindIndex(lines, line => fault.Line.EndsWith('\n') ? line.EndsWith(fault.Line.TrimEnd('\n'), StringComparison.Ordinal) : line.Contains(fault.Line, StringComparison.Ordinal));
    }

    private static string Shown(Diagnostic found) => $"{found.Place.Path}:{found.Place.Line} {found.Rule} {found.Message}";
}
