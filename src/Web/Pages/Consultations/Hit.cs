using ConsultHub.Content.Search;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>A consultation in a list.</summary>
/// <param name="Item">The consultation with where it stands.</param>
/// <param name="State">The state of the site.</param>
public sealed record Hit(ListingItem Item, SiteContext State)
{
    /// <summary>The title with the words that were searched for; null without a search.</summary>
    public IReadOnlyList<SnippetSegment>? MarkedTitle { get; init; }

    /// <summary>The piece of its text that shows why it was found; null without a search.</summary>
    public IReadOnlyList<SnippetSegment>? Snippet { get; init; }

    /// <summary>Its topics and areas with the words that were searched for; null without a search.</summary>
    public IReadOnlyList<SnippetSegment>? MarkedLabels { get; init; }

    /// <summary>Whom it is for, with the words that were searched for; null where none of them is there.</summary>
    public IReadOnlyList<SnippetSegment>? MarkedAudiences { get; init; }

    /// <summary>Its address: that of its results, once there are some.</summary>
    public string Address => $"/consultations/{Item.Consultation.Slug}{(Item.Status == Status.Reported ? "/results" : "")}";

    /// <summary>Its title in the reader's choice.</summary>
    public string Title => State.TitleOf(Item.Consultation);

    /// <summary>What it says of itself, or the decision once there is one.</summary>
    public string Summary => Item.Status == Status.Reported && Item.Consultation.Results!.Decision is { } decision ? decision : State.SummaryOf(Item.Consultation);

    /// <summary>The date that matters most, in words.</summary>
    public string When => StatusLines.Of(Item, State.Today, counts: !State.IsExport);

    /// <summary>The areas that were asked for; none where the list is not narrowed to any.</summary>
    public IReadOnlyList<string> AskedAreas { get; init; } = [];

    /// <summary>Whom it is for, in a line; empty where it is for everybody.</summary>
    public string Audiences => Item.Consultation.Audiences.Count == 0
        ? "" : $"Who it is for: {Numbers.InASentence([.. Item.Consultation.Audiences.Select(audience => State.Site.Audiences[audience])])}.";

    /// <summary>Its topics and areas in a line.</summary>
    public string Labels
    {
        get
        {
            var topics = string.Join(", ", Item.Consultation.Topics.Select(topic => State.Site.Topics[topic]));
            var areas = AreaLabels.Of(Item.Consultation.Areas, AskedAreas, State.Site);
            return topics.Length == 0 ? $"{areas}." : $"{topics}. {areas}.";
        }
    }
}
