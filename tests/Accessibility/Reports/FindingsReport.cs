using System.Text.Json;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>The failures alone, as a JSON array of <c>url</c>, <c>check</c>, <c>criterion</c>, <c>selector</c> and <c>message</c>.</summary>
public static class FindingsReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(AuditRun run) => JsonSerializer.Serialize(
        run.Failures.Select(found => new { url = found.Address, found.Failure.Check, found.Failure.Criterion, found.Failure.Selector, found.Failure.Message }).Distinct(),
        Json);
}
