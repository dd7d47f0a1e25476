using ConsultHub.Content.Files;
using ConsultHub.Content.Model.Assembly;

namespace ConsultHub.Tests.Unit.Content.Model.Assembly;

public sealed class OwnedItemsTests
{
    [Theory]
    [InlineData("consultations/2026/buses/index.md", "consultations/2026/buses")]
    [InlineData("consultations/2026/buses/results.plain.md", "consultations/2026/buses")]
    [InlineData("consultations/2026/buses/updates/2026-03-05-more-time.md", "consultations/2026/buses")]
    [InlineData("consultations/buses/files/map.pdf", "consultations/buses")]
    [InlineData("strategy/plan/01-first.md", "plan")]
    public void All_in_the_folder_of_a_consultation_belongs_to_it_and_all_else_to_its_name(string path, string owner) =>
        Assert.Equal(owner, OwnedItems.OwnerOf(Layout.Classify(path, path, default)!));
}
