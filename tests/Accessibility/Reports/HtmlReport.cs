using ConsultHub.Tests.Accessibility.Reports.Html;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>A run as one HTML page that stands alone: no script, no other file, readable on a phone and on paper.</summary>
public static class HtmlReport
{
    public static async Task<string> Of(AuditRun run)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ReportDocument.Run)] = run });
            return (await renderer.RenderComponentAsync<ReportDocument>(parameters)).ToHtmlString();
        });
    }
}
