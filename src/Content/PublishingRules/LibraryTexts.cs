using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules;

/// <summary>The texts of a library: each Markdown file that is shown, and its plain version.</summary>
internal static class LibraryTexts
{
    public static IEnumerable<CheckedText> Of(CheckedLibrary library) => library.Content.Consultations.SelectMany(item => Consultation(item, library))
        .Concat(library.Content.Strategy.SelectMany(item => Document(item, library)))
        .Concat(library.Content.NotConsulting.SelectMany(item => Pair(new(item, item.Body, library), item.Plain, library)))
        .Concat(library.Content.Pages.SelectMany(item => Pair(new(item, item.Body, library), item.Plain, library)));

    private static IEnumerable<CheckedText> Consultation(Consultation item, CheckedLibrary library)
    {
        var own = Pair(new(item, item.Body, library) { Consultation = item }, item.Plain, library);
        var results = item.Results is { } found ? Pair(new(found, found.Body, library) { Consultation = item }, found.Plain, library) : [];
        return own.Concat(results).Concat(item.Updates.Select(update => new CheckedText(update, update.Body, library) { Consultation = item }));
    }

    private static IEnumerable<CheckedText> Document(StrategyDocument item, CheckedLibrary library) =>
        Pair(new(item, item.Body, library), item.Plain, library)
            .Concat(item.Chapters.SelectMany(chapter => Pair(new(chapter, chapter.Body, library), chapter.Plain, library)));

    private static IEnumerable<CheckedText> Pair(CheckedText full, PlainVersion? plain, CheckedLibrary library)
    {
        if (plain is null)
            return [full];
        return [full with { HasPlain = true }, new CheckedText(plain, plain.Body, library) { Consultation = full.Consultation, Full = full }];
    }
}
