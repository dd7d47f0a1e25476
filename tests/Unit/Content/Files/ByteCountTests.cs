using ConsultHub.Content.Files;

namespace ConsultHub.Tests.Unit.Content.Files;

public sealed class ByteCountTests
{
    [Theory]
    [InlineData(0, "1 KB")]
    [InlineData(85_400, "85 KB")]
    [InlineData(999_999, "999 KB")]
    [InlineData(1_000_000, "1 MB")]
    [InlineData(1_840_000, "1.8 MB")]
    [InlineData(12_000_000_000, "12000 MB")]
    public void The_size_of_a_file_is_in_powers_of_ten(long bytes, string expected) => Assert.Equal(expected, ByteCount.InWords(bytes));
}
