using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Pages.Glossaries;

/// <summary>All glossary terms by their first letter.</summary>
public sealed class IndexModel : SitePageModel
{
    /// <summary>The glossary at the moment of the request.</summary>
    public IndexModel(SiteContext site) : base(site)
    {
        Title = "Glossary";
        Description = $"What the words that {site.Site.Name} uses mean.";
        Letters = site.Library.Glossary.GroupBy(term => Letter(term.Term)).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
    }

    /// <summary>The terms by their first letter; those that start with none come under <c>0-9</c>.</summary>
    public IReadOnlyList<IGrouping<string, GlossaryTerm>> Letters { get; }

    private static string Letter(string term) => char.IsLetter(term[0]) ? char.ToUpperInvariant(term[0]).ToString() : "0-9";
}
