namespace ConsultHub.Tests.Unit.Content.PublishingRules;

/// <summary>How large a file may be depends on what it is.</summary>
public sealed class FileSizeTests : IDisposable
{
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Theory]
    [InlineData("map.png", 1_000_000, null)]
    [InlineData("map.png", 1_300_000, "This file has 1.3 MB, slow and dear on a phone. Make it smaller than 1 MB: compress its pictures, or split it.")]
    [InlineData("notice.pdf", 10_000_000, null)]
    [InlineData("notice.pdf", 12_000_000, "This file has 12 MB, slow and dear on a phone. Make it smaller than 10 MB: compress its pictures, or split it.")]
    [InlineData("map.png", 1_000_001, "This file has a little more than 1 MB, slow and dear on a phone. Make it smaller than 1 MB: compress its pictures, or split it.")]
    [InlineData("notice.pdf", 10_040_000, "This file has a little more than 10 MB, slow and dear on a phone. Make it smaller than 10 MB: compress its pictures, or split it.")]
    public void A_picture_may_have_one_megabyte_and_a_document_ten(string name, long bytes, string? told)
    {
        using (var file = File.OpenWrite(Path.Combine(council.Folder, "consultations/2026/bins/files", name)))
            file.SetLength(bytes);

        var found = council.Check().Where(finding => finding.Rule == "file-size").Select(finding => $"{finding.Message} {finding.Suggestion}");

        Assert.Equal(told is null ? [] : [told], found);
    }
}
