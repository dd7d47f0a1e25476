using System.Collections.Concurrent;
using ConsultHub.Tests.Accessibility.Audits;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>The audit of the sample site that all tests of a run share: each page is visited once, whichever test asks first.</summary>
public sealed class SampleAudit
{
    private static readonly Lazy<Task<SampleAudit>> Begun = new(Begin);

    private readonly ConcurrentDictionary<(string View, Template Template), Lazy<Task<PageAudit>>> _templates = [];
    private readonly Lazy<Task<IReadOnlyList<PageAudit>>> _addresses;
    private readonly SiteFixture _site;
    private readonly Visitor _visitor = new(Bar.Own, SiteFixture.Results);

    private SampleAudit(SiteFixture site)
    {
        _site = site;
        _addresses = new(() => new SiteCrawl(_visitor, Depth.Quick).Run(site.Address, CancellationToken.None));
    }

    public static Task<SampleAudit> Get() => Begun.Value;

    /// <summary>A kind or state of page in one view.</summary>
    public Task<PageAudit> Of(string view, Template template) => _templates
        .GetOrAdd((view, template), key => new(() => _visitor.Visit(TaskOf(key.View, key.Template)))).Value;

    /// <summary>Every address of the site in the standard view, with the quick checks.</summary>
    public Task<IReadOnlyList<PageAudit>> EveryAddress() => _addresses.Value;

    /// <summary>All of the above, each address once.</summary>
    public async Task<IReadOnlyList<PageAudit>> Everything()
    {
        var templates = await Task.WhenAll(from view in View.All from template in Templates.All select Of(view, template));
        return [.. templates.Concat(await EveryAddress()).DistinctBy(page => page.Address)];
    }

    private static async Task<SampleAudit> Begin() => new(await SiteFixture.Get());

    private PageTask TaskOf(string view, Template template) =>
        new(_site.Address + view + template.Path, view, DepthOf(view)) { Kind = template.Name, Status = template.Status };

    // Both choices at once are the hardest page to lay out: what they pass, each of them alone seldom fails.
    private static Depth DepthOf(string view) => view switch
    {
        View.Standard => Depth.Full,
        View.PlainAndLarge => Depth.View,
        _ => Depth.Quick,
    };
}
