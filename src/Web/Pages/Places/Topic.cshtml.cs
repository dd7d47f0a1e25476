using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Places;

/// <summary>Everything ever asked about a topic.</summary>
public sealed class TopicModel(SiteContext site) : PlaceModel(site)
{
    /// <summary>Answers with the topic.</summary>
    public IActionResult OnGet(string id)
    {
        if (!State.Site.Topics.TryGetValue(id, out var name))
            return NotFound();
        Show(name, ListingQuery.Only(Facet.Topic, id), $"Everything we have asked, or plan to ask, about {name.ToLowerInvariant()}, and what came of it.", [],
            ByWhen($"topic={id}", item => item.Consultation.Topics.Contains(id)));
        return Page();
    }
}
