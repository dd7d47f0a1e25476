using ConsultHub.Tests.Accessibility.Audits;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>Every check on every kind of page, in one view and in every mode a reader may choose.</summary>
public abstract class TemplateTests(string view)
{
    public static TheoryData<string> Names => [.. Templates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Has_no_barrier_in_any_mode(string name)
    {
        var audit = await SampleAudit.Get();
        var page = await audit.Of(view, Templates.All.Single(t => t.Name == name));
        Assert.False(page.HasFailed, Wording.Of(page));
    }
}

public sealed class StandardViewTests() : TemplateTests(View.Standard);

public sealed class PlainEnglishViewTests() : TemplateTests(View.Plain);

public sealed class LargePrintViewTests() : TemplateTests(View.Large);

public sealed class PlainEnglishInLargePrintViewTests() : TemplateTests(View.PlainAndLarge);
