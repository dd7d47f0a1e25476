using ConsultHub.Web.Hosting;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>The sample council as at 10 March 2026, 9am, for all tests that only read it.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    public const string Name = "Sample council";

    public RunningSite Site { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Site = await RunningSite.Start(new SiteOptions(Repository.SampleContent) { Now = new LocalDateTime(2026, 3, 10, 9, 0) });

    public async Task DisposeAsync() => await Site.DisposeAsync();
}

[CollectionDefinition(SampleSite.Name)]
public sealed class SampleSiteGroup : ICollectionFixture<SampleSite>;
