using ConsultHub.Tests.Accessibility.Audits;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>Every kind of page in one view: every check in every mode on the standard one; what words and sizes may change on the
/// one in plain English and large print; the page as it stands on the two between. A full audit asks everything of all four.</summary>
public abstract class TemplateTests(string view)
{
    public static TheoryData<string> Names => [.. Templates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Has_no_barrier(string name)
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
