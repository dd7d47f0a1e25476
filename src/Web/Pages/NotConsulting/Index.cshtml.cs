using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Pages.NotConsulting;

/// <summary>The register of decisions taken without consulting.</summary>
public sealed class IndexModel : SitePageModel
{
    /// <summary>The register at the moment of the request.</summary>
    public IndexModel(SiteContext site) : base(site)
    {
        Title = "Decisions that we took without consulting";
        Description = $"Decisions that {site.Site.Name} took without asking people first, and why.";
    }

    /// <summary>The decisions, the newest first.</summary>
    public IReadOnlyList<NotConsultingRecord> Records => State.Library.NotConsulting;
}
