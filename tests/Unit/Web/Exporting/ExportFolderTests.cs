using ConsultHub.Web.Exporting;

namespace ConsultHub.Tests.Unit.Web.Exporting;

public sealed class ExportFolderTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    public void Dispose() => root.Dispose();

    [Fact]
    public async Task A_file_that_cannot_be_written_to_its_end_leaves_the_earlier_one_and_nothing_else()
    {
        var folder = ExportFolder.Open(new DirectoryInfo(root.Path));
        await folder.WriteFile("/plan.csv", new MemoryStream("whole"u8.ToArray()), CancellationToken.None);

        await Assert.ThrowsAsync<IOException>(() => folder.WriteFile("/plan.csv", new BrokenStream(), CancellationToken.None));

        Assert.Equal("whole", await File.ReadAllTextAsync(root.File("plan.csv")));
        Assert.Equal([root.File(ExportFolder.ListName), root.File("plan.csv")], Directory.GetFiles(root.Path).Order(StringComparer.Ordinal));
    }

    private sealed class BrokenStream() : MemoryStream("part"u8.ToArray())
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            destination.Write("part"u8);
            throw new IOException("The connection was lost.");
        }
    }
}
