using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A policy in force without a day on which it is looked at again, or one whose day is over.</summary>
public sealed class ReviewDate() : TextRule("review-date", Severity.Advice, "Code of practice 10.1")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text.Item is StrategyDocument { Status: DocumentStatus.Current, Review: null })
            yield return Found(text.Item.Places.Start, "It is not said when this document is looked at again.", "Add 'review: ...' with a date.");
        else if (Review(text.Item) is { } date && date < text.Library.Today)
            yield return Found(text.Item.Places.At("review"), $"This was to be looked at again by {WrittenDate.Words(date)}.", "Look at it, then write the next date.");
    }

    private static LocalDate? Review(ContentItem item) => item switch
    {
        StrategyDocument { Status: not DocumentStatus.Superseded } document => document.Review,
        ContentPage page => page.Review,
        _ => null,
    };
}
