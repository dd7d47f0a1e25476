using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Pages.Strategy;

/// <summary>All strategy documents.</summary>
public sealed class IndexModel : SitePageModel
{
    private static readonly DocumentStatus[] Order = [DocumentStatus.Current, DocumentStatus.Draft, DocumentStatus.Superseded];

    /// <summary>The documents at the moment of the request.</summary>
    public IndexModel(SiteContext site) : base(site)
    {
        Section = SiteSection.Strategies;
        Title = "Strategies and how we work";
        Description = $"The strategies of {site.Site.Name} and the rules that it follows when it asks people.";
        Groups = site.Library.Strategy.GroupBy(document => document.Status).OrderBy(group => Array.IndexOf(Order, group.Key))
            .SelectMany(group => group.GroupBy(document => document.Status.Word())).ToList();
    }

    /// <summary>The documents by where they stand: in force, draft, replaced.</summary>
    public IReadOnlyList<IGrouping<string, StrategyDocument>> Groups { get; }
}
