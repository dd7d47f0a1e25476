using ConsultHub.Content.Model;
using NodaTime;

namespace ConsultHub.Content.Search;

/// <summary>
/// What pages show besides their titles, summaries and texts, a line for each piece. Dates and numbers are left out: they
/// are filtered by, and not looked for as words. So is whom to ask: that is the same for many.
/// </summary>
internal static class ShownWords
{
    /// <summary>What the page of a consultation shows on a day; changes of a later day are still to come.</summary>
    public static IEnumerable<string?> Of(Consultation consultation, LocalDate today) =>
    [
        .. Of(consultation.Plain),
        .. consultation.Partners,
        consultation.Statutory,
        consultation.ShorterBecause,
        consultation.Equality?.NoneBecause,
        consultation.Decision?.Maker,
        consultation.Decision?.How,
        .. consultation.Events.Select(meeting => meeting.Name),
        .. consultation.Documents.SelectMany(document => new[] { document.Title, document.Description }),
        .. consultation.Stages.SelectMany(stage => new[] { stage.Name, stage.Note }),
        .. consultation.Changes.Where(change => change.On <= today).SelectMany(change => new[] { change.What, change.Why }),
        .. consultation.Extended.Where(extension => extension.On <= today).Select(extension => extension.Why),
        .. consultation.Moved.Where(postponement => postponement.On <= today).Select(postponement => postponement.Why),
        consultation.Withdrawn is { } withdrawn && withdrawn.On <= today ? withdrawn.Why : null,
    ];

    /// <summary>What the page of a consultation shows while people can take part; it is found before, so that they can make ready, and until the day is over.</summary>
    public static IEnumerable<string?> ToTakePart(Consultation consultation) =>
    [
        .. consultation.Respond.Select(route => route.Note),
        .. consultation.Events.SelectMany(meeting => new[] { meeting.Venue, meeting.Address }),
        .. consultation.Paper.SelectMany(paper => new[] { paper.Venue, paper.Address }),
    ];

    /// <summary>What the page of its results shows.</summary>
    public static IEnumerable<string?> Of(Results results) =>
    [
        results.Decision,
        .. Of(results.Plain),
        .. results.Themes.SelectMany(theme => new[] { theme.Said, theme.Why }),
        .. results.Commitments.Select(commitment => commitment.What),
    ];

    /// <summary>What a plain-English version shows in the place of the full one.</summary>
    public static IEnumerable<string?> Of(PlainVersion? plain) => [plain?.Title, plain?.Summary];
}
