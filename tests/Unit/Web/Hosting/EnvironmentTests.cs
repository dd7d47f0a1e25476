using ConsultHub.Web.Hosting;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>The environment belongs to the whole process, so tests that change it run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessEnvironment
{
    public const string Name = "Environment";
}

/// <summary>What the host's environment decides: the same for drafts and for HSTS.</summary>
[Collection(ProcessEnvironment.Name)]
public sealed class EnvironmentTests : IDisposable
{
    private readonly TemporaryContent content = new TemporaryContent().Consultation("secret", "expected: 2027\ndraft: true");

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Development", true)]
    [InlineData("ASPNETCORE_ENVIRONMENT", "development", true)]
    [InlineData("DOTNET_ENVIRONMENT", "Development", true)]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Staging", false)]
    public async Task Drafts_show_where_HSTS_is_left_out_and_nowhere_else(string variable, string value, bool isDevelopment)
    {
        await using var site = await Start(variable, value, isExport: false);

        Assert.Equal(isDevelopment ? 200 : 404, await site.Status("/consultations/secret"));
        using var response = await site.Get("/", ("Host", "consult.testshire.example"), ("X-Forwarded-Proto", "https"));
        Assert.Equal(!isDevelopment, response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task An_export_has_no_drafts_wherever_it_is_made()
    {
        await using var site = await Start("ASPNETCORE_ENVIRONMENT", "Development", isExport: true);

        Assert.Equal(404, await site.Status("/consultations/secret"));
    }

    private async Task<RunningSite> Start(string variable, string value, bool isExport)
    {
        var before = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, value);
        try
        {
            return await RunningSite.Start(new SiteOptions(content.Root) { Now = new LocalDateTime(2026, 3, 10, 9, 0), IsExport = isExport });
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, before);
        }
    }
}
