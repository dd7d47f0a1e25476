using ConsultHub.Content.Markup;
using ConsultHub.Content.Rendering;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>What people said about a consultation, what was decided and what came of it.</summary>
public sealed class ResultsModel(SiteContext site) : SitePageModel(site)
{
    // An update stands below two headings of the page and its own.
    private const int UpdateDepth = 3;

    /// <summary>The consultation.</summary>
    public Consultation Consultation { get; private set; } = null!;

    /// <summary>Its results.</summary>
    public Results Results { get; private set; } = null!;

    /// <summary>We asked, you said, we did.</summary>
    public IReadOnlyList<RenderedSection> Journey { get; private set; } = [];

    /// <summary>Whatever else was written.</summary>
    public IReadOnlyList<RenderedSection> Others { get; private set; } = [];

    /// <summary>Progress after the decision that has been published, the last first.</summary>
    public IReadOnlyList<UpdateItem> Updates { get; private set; } = [];

    /// <summary>The consultation's documents.</summary>
    public IReadOnlyList<DocumentItem> Documents { get; private set; } = [];

    /// <summary>The glossary terms used.</summary>
    public IReadOnlyList<GlossaryTerm> UsedTerms { get; private set; } = [];

    /// <summary>The heading: the results' own title or that of the consultation.</summary>
    public string Heading => State.PickTitle(State.TitleOf(Consultation), Results.Plain);

    /// <summary>The next promise that is not kept yet, or null.</summary>
    public Commitment? NextCommitment =>
        Results.Commitments.Where(commitment => commitment.Done is null && commitment.Due >= State.Today).MinBy(commitment => commitment.Due);

    /// <summary>How the answers to what people said came out, in a few words. Before the decision there is nothing to count.</summary>
    public string DecisionLine => IsStillToDecide ? "Still to be made" : AnswerCounts.InWords(Results.Themes) ?? "Made";

    /// <summary>Answers with the results; not found before they are published.</summary>
    public IActionResult OnGet(string slug)
    {
        if (State.Library.Consultation(slug) is not { Results: { } results } consultation || State.StatusOf(consultation) != Status.Reported)
            return NotFound();
        Consultation = consultation;
        Results = results;
        Section = SiteSection.Results;
        Source = PageSource.Of(results);
        Crumbs = [new("Consultations", "/consultations"), new(State.TitleOf(consultation), $"/consultations/{slug}")];
        Title = $"Results: {Heading}";
        Description = results.Decision ?? $"What people said about {consultation.Title}, and what was decided.";
        HasPlainVersion = results.Plain is not null;
        Documents = DocumentItem.Of(consultation);
        Render();
        return Page();
    }

    private bool IsStillToDecide => (Results.Decided ?? Consultation.Decision?.Date) > State.Today;

    private void Render()
    {
        var renderer = State.Renderer($"/consultations/{Consultation.Slug}");
        var sections = renderer.Render(State.Pick(Results.Body, Results.Plain));
        Journey = sections.Where(section => StandardSection.OfResults.Any(part => part.Anchor == section.Id)).ToList();
        Others = sections.Except(Journey).ToList();
        Updates = Consultation.Updates.Where(update => update.Date <= State.Today).Reverse()
            .Select(update => new UpdateItem(update, renderer.Render(update.Body, new WithinPage(PageAnchors.OfUpdate(update.File.Name), UpdateDepth, update.Title)))).ToList();
        UsedTerms = renderer.Terms;
    }
}
