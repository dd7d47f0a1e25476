using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Places;

/// <summary>Everything ever asked about an area.</summary>
public sealed class AreaModel(SiteContext site) : PlaceModel(site)
{
    /// <summary>Answers with the area: its own consultations first, then those that cover it with others.</summary>
    public IActionResult OnGet(string id)
    {
        if (!State.Site.Areas.TryGetValue(id, out var area))
            return NotFound();
        var inside = State.Site.WithParts(id);
        var around = State.Site.WithParents(id).Select(parent => parent.Id).Where(parent => parent != id).ToHashSet(StringComparer.Ordinal);
        Councillors = area.Councillors;
        Show(area.Name, ListingQuery.Only(Facet.Area, id), $"Everything we have asked, or plan to ask, about {area.Name}, and what came of it.", Neighbours(id), [
            .. ByWhen($"area={id}", item => item.Consultation.Areas.Any(inside.Contains)),
            Group("around", "For a wider area", $"area={id}", item => !item.Consultation.Areas.Any(inside.Contains) && item.Consultation.Areas.Any(around.Contains)),
            Group("everywhere", "For everywhere", $"area={id}", item => item.Consultation.Areas.Count == 0),
        ]);
        return Page();
    }

    private List<PlaceLink> Neighbours(string id) =>
    [
        .. State.Site.WithParents(id).Skip(1).Select(parent => Link(parent) with { Name = $"All of {parent.Name}" }),
        .. State.Site.Areas.Values.Where(area => area.Parent == id).Select(Link),
    ];

    private static PlaceLink Link(Area area) => new(area.Name, $"/areas/{area.Id}");
}
