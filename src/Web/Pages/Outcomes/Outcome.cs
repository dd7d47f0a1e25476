using ConsultHub.Content.Markup;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Outcomes;

/// <summary>What was asked, said and done, in a sentence each.</summary>
public sealed class Outcome(Consultation consultation, SiteContext site)
{
    private readonly Results results = consultation.Results!;

    /// <summary>The consultation's slug.</summary>
    public string Slug => consultation.Slug;

    /// <summary>The consultation's title.</summary>
    public string Title => site.TitleOf(consultation);

    /// <summary>The first paragraph of each of the three parts; null where there is none.</summary>
    public string? Asked => FirstParagraph(StandardSection.Asked) ?? site.SummaryOf(consultation);

    /// <summary>What people said.</summary>
    public string? Said => FirstParagraph(StandardSection.Said);

    /// <summary>What the council did.</summary>
    public string? Did => results.Decision ?? FirstParagraph(StandardSection.Did);

    /// <summary>The decision, or else what the consultation was about.</summary>
    public string Decision => Did ?? site.SummaryOf(consultation);

    /// <summary>When it was decided, or else published.</summary>
    public string When => results.Decided is { } decided && decided <= site.Today ? $"Decided {Dates.Day(decided)}" : $"Published {Dates.Day(results.Published)}";

    /// <summary>When the results were published.</summary>
    public LocalDate Published => results.Published;

    /// <summary>All outcomes that have been published, the newest first.</summary>
    public static IEnumerable<Outcome> NewestFirst(SiteContext site) =>
        site.Listing.Where(item => item.Status == Status.Reported, site.Now, ListingSort.Newest).Select(item => new Outcome(item.Consultation, site));

    private string? FirstParagraph(StandardSection section)
    {
        var body = site.Pick(results.Body, results.Plain);
        var found = Section.In(body.Tree).FirstOrDefault(part => part.Id == section.Anchor);
        var paragraph = found?.Blocks.OfType<Markdig.Syntax.ParagraphBlock>().FirstOrDefault();
        return paragraph is null ? null : PlainText.Of(paragraph);
    }
}
