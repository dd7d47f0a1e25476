using System.Net;
using ConsultHub.Web.Exporting;

namespace ConsultHub.Tests.Unit.Web.Exporting;

public sealed class SiteCopyTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    public void Dispose() => root.Dispose();

    [Theory]
    [InlineData("", "/bins is missing: it answered 500. It is one of the addresses that every site has.")]
    [InlineData("/consultations", "/bins is missing: it answered 500. It was found on /consultations.")]
    public async Task What_is_missing_is_told_with_how_it_came_to_be_asked_for(string source, string expected)
    {
        Assert.Equal([expected], await FaultsOf("/bins", source, HttpStatusCode.InternalServerError));
    }

    [Fact]
    public async Task What_may_be_missing_is_not_told() => Assert.Empty(await FaultsOf("/we-have-none", "", HttpStatusCode.NotFound));

    private async Task<IReadOnlyList<string>> FaultsOf(string address, string source, HttpStatusCode status)
    {
        using var client = new HttpClient(new Answer(status)) { BaseAddress = new Uri("http://site/") };
        var copy = new SiteCopy(client, ExportFolder.Open(new DirectoryInfo(root.Path)), "https://council.example");
        copy.Add(address, source);
        return (await copy.Run(CancellationToken.None)).Faults;
    }

    private sealed class Answer(HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status));
    }
}
