namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>The sites that all tests of feeds share.</summary>
[CollectionDefinition(Name)]
public sealed class FeedSites : ICollectionFixture<SampleFeeds>, ICollectionFixture<AwkwardFeeds>
{
    public const string Name = "Feeds";
}
