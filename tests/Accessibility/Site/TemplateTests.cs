using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Browsers;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>Every check on every kind of page, in one view and in every mode a reader may choose.</summary>
public abstract class TemplateTests(string view)
{
    public static TheoryData<string> Names => [.. Templates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Has_no_barrier_in_any_mode(string name)
    {
        var template = Templates.All.Single(t => t.Name == name);
        var site = await SiteFixture.Get();
        await using var window = await SharedBrowser.NewWindow();
        var page = await window.NewPageAsync();
        var answer = await page.GotoAsync(site.Address + view + template.Path);
        Assert.Equal(template.Status, answer!.Status);
        var found = await Auditor.Full(page);
        if (found.Count > 0)
            await SiteFixture.Keep(page, $"{view} {name}");
        Assert.True(found.Count == 0, Wording.Of(view + template.Path, found));
    }
}

public sealed class StandardViewTests() : TemplateTests(View.Standard);

public sealed class PlainEnglishViewTests() : TemplateTests(View.Plain);

public sealed class LargePrintViewTests() : TemplateTests(View.Large);

public sealed class PlainEnglishInLargePrintViewTests() : TemplateTests(View.PlainAndLarge);
