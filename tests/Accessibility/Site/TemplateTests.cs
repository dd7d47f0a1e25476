using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Browsers;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>Every check on every kind of page, in one view and in every mode a reader may choose.</summary>
public abstract class TemplateTests(string view, Tab tab) : IClassFixture<Tab>
{
    public static TheoryData<string> Names => [.. Templates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Has_no_barrier_in_any_mode(string name)
    {
        var template = Templates.All.Single(t => t.Name == name);
        var site = await SiteFixture.Get();
        var answer = await tab.Page.GotoAsync(site.Address + view + template.Path);
        Assert.Equal(template.Status, answer!.Status);
        var found = await Auditor.Full(tab.Page).ToListAsync();
        if (found.Count > 0)
            await SiteFixture.Keep(tab.Page, $"{view} {name}");
        Assert.True(found.Count == 0, Wording.Of(view + template.Path, found));
    }
}

public sealed class StandardViewTests(Tab tab) : TemplateTests(View.Standard, tab);

public sealed class PlainEnglishViewTests(Tab tab) : TemplateTests(View.Plain, tab);

public sealed class LargePrintViewTests(Tab tab) : TemplateTests(View.Large, tab);

public sealed class PlainEnglishInLargePrintViewTests(Tab tab) : TemplateTests(View.PlainAndLarge, tab);
