using ConsultHub.Content.Files;

namespace ConsultHub.Tests.Unit.Content.Files;

public sealed class FileTypesTests
{
    [Theory]
    [InlineData("a.pdf", true)]
    [InlineData("A.WEBM", true)]
    [InlineData("a.gpx", true)]
    [InlineData("a.svg", false)]
    [InlineData("a.html", false)]
    [InlineData("a", false)]
    public void What_is_not_known_is_only_ever_saved(string name, bool isKnown)
    {
        Assert.Equal(isKnown, FileTypes.Know(name));
        Assert.Equal(!isKnown, FileTypes.Of(name).ContentType == "application/octet-stream");
        Assert.True(isKnown || !FileTypes.Of(name).OpensInBrowser);
    }
}
