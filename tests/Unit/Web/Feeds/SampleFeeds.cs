using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>The sample council at 9am on 10 March 2026.</summary>
public sealed class SampleFeeds() : FeedSite(Repository.SampleContent, new LocalDateTime(2026, 3, 10, 9, 0));
