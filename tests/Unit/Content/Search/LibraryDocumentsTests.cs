using ConsultHub.Content.Search;
using NodaTime;

namespace ConsultHub.Tests.Unit.Content.Search;

/// <summary>What can be found, in a form of which any piece reads well.</summary>
public sealed class LibraryDocumentsTests
{
    [Fact]
    public void Headings_items_and_rows_do_not_run_into_each_other()
    {
        using var content = new TemporaryContent();
        content.Consultation("buses", "expected: 2027", "## How we asked\n\n- by post\n- in person\n\n| Way | Share |\n| --- | --- |\n| Post | 40% |\n\nDone!\n\n![decorative](files/bus.png)\n");
        var document = LibraryDocuments.Of(content.Load(), Instant.FromUtc(2026, 3, 10, 9, 0))[0];
        Assert.Equal("How we asked.\nby post.\nin person.\nWay, Share.\nPost, 40%.\nDone!", document.Body());
    }
}
