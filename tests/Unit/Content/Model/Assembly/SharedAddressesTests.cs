namespace ConsultHub.Tests.Unit.Content.Model.Assembly;

public sealed class SharedAddressesTests
{
    [Fact]
    public void Of_two_consultations_with_one_name_the_first_is_shown_and_the_other_is_told_of()
    {
        using var content = new TemporaryContent();
        content.Write("consultations/2025/buses/index.md", Written.Text("expected: 2025")).Write("consultations/2026/buses/index.md", Written.Text("expected: 2026"));

        Assert.Equal(["consultations/2026/buses/index.md:1:1 duplicate-address"], content.Found());
        Assert.Equal("consultations/2025/buses/index.md", content.Load().Consultations.Single().File.Path);
    }
}
