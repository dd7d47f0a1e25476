namespace ConsultHub.Tests.Unit.Content.Model.Assembly;

public sealed class FoldersWithoutIndexTests : IDisposable
{
    private readonly TemporaryContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_folder_that_nobody_sees_is_told_of_once_at_its_first_file()
    {
        content.Write("consultations/2026/buses/files/a.csv", "a").Write("consultations/2026/buses/files/b.csv", "b");

        Assert.Equal(["consultations/2026/buses/files/a.csv:1:1 no-index"], content.Found());
    }

    [Fact]
    public void A_file_that_was_meant_to_be_the_index_is_told_of_alone()
    {
        content.Write("consultations/2026/buses/files/a.csv", "a").Write("consultations/2026/buses/index.txt", "Buses");

        Assert.Equal(["consultations/2026/buses/index.txt:1:1 unknown-file"], content.Found());
    }
}
