using ConsultHub.Content.Markup;
using ConsultHub.Content.Rendering;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>The text of a consultation, sorted into the parts of its page.</summary>
public sealed class ConsultationText
{
    private readonly List<RenderedSection> before = [];
    private readonly List<RenderedSection> after = [];

    /// <summary>In plain English, the words before the first heading: they stand in place of the summary, which is the full version's.</summary>
    public RenderedSection? Intro { get; private set; }

    /// <summary>What comes before the two panels: why, and whatever was written up to there.</summary>
    public IReadOnlyList<RenderedSection> Before => before;

    /// <summary>What is already decided.</summary>
    public RenderedSection? Decided { get; private set; }

    /// <summary>What people can influence.</summary>
    public RenderedSection? Influence { get; private set; }

    /// <summary>How to take part, in words; null once nobody can any more.</summary>
    public RenderedSection? TakePart { get; private set; }

    /// <summary>How the decision is made.</summary>
    public RenderedSection? HowWeDecide { get; private set; }

    /// <summary>Whatever else was written.</summary>
    public IReadOnlyList<RenderedSection> After => after;

    /// <summary>The glossary terms used.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; private init; } = [];

    /// <summary>The text of a consultation in the reader's choice.</summary>
    /// <param name="consultation">The consultation.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="site">The state of the site.</param>
    public static ConsultationText Of(Consultation consultation, Status status, SiteContext site)
    {
        var renderer = site.Renderer($"/consultations/{consultation.Slug}");
        var sections = renderer.Render(site.Pick(consultation.Body, consultation.Plain), title => !status.IsOver() || !StandardSection.TakePart.IsCalled(title));
        var isPlain = site.Choice.Plain && consultation.Plain is { Summary: null };
        var intro = isPlain && sections is [{ Title: "", IsNotes: false }, ..] ? sections[0] : null;
        var text = new ConsultationText { Terms = renderer.Terms, Intro = intro };
        foreach (var section in sections.Where(section => section != intro))
            text.Place(section);
        return text;
    }

    private void Place(RenderedSection section)
    {
        if (StandardSection.Decided.IsCalled(section.Title))
            Decided = section;
        else if (StandardSection.Influence.IsCalled(section.Title))
            Influence = section;
        else if (StandardSection.TakePart.IsCalled(section.Title))
            TakePart = section;
        else if (StandardSection.HowWeDecide.IsCalled(section.Title))
            HowWeDecide = section;
        else
            (IsAfterTheStart ? after : before).Add(section);
    }

    private bool IsAfterTheStart => Decided is not null || Influence is not null || TakePart is not null || HowWeDecide is not null;
}
