using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>The sample council at 9am on 10 March 2026.</summary>
public sealed class SampleFeeds() : FeedSite(Path.Combine(Repository(), "content"), new LocalDateTime(2026, 3, 10, 9, 0))
{
    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ConsultHub.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
