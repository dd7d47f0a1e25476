using ConsultHub.Content.Files;

namespace ConsultHub.Content.Model.Assembly;

/// <summary>Puts strategy documents together with their chapters and plain versions.</summary>
internal static class StrategyAssembly
{
    /// <summary>The documents in the order of their slugs, each with its chapters in the order of their numbers.</summary>
    public static List<StrategyDocument> Documents(OwnedItems owned)
    {
        var documents = owned.All<StrategyDocument>().Select(document => document with
        {
            Plain = owned.Plain(ContentFileKind.StrategyIndex, document.Slug),
            Chapters = Chapters(document.Slug, owned),
        });
        return documents.OrderBy(document => document.Slug, StringComparer.Ordinal).ToList();
    }

    private static List<Chapter> Chapters(string document, OwnedItems owned) => owned.Of(ContentFileKind.StrategyChapter, document).OfType<Chapter>()
        .OrderBy(chapter => chapter.File.Order).ThenBy(chapter => chapter.File.Path, StringComparer.Ordinal)
        .Select(chapter => chapter with { Plain = owned.Plain(ContentFileKind.StrategyChapter, document, chapter.Name) }).ToList();
}
