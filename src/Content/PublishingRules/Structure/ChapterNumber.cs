using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Two chapters with the same number, whose order is left to chance.</summary>
public sealed class ChapterNumber() : LibraryRule("chapter-number", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library) =>
        from document in library.Content.Strategy
        from chapters in document.Chapters.GroupBy(chapter => chapter.File.Order)
        from chapter in chapters.Skip(1)
        select Found(chapter.File.Start, $"Chapter {chapters.Key} stands twice; the other is {chapters.First().File.Path}.", "Number the chapters in the order in which they are to be read.");
}
