using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Checks;
using ConsultHub.Tests.Accessibility.Site;
using NodaTime;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>A small run with one of everything: a failure whose words could break HTML, a doubt, a pass, a page that was not reached.</summary>
internal static class MadeUpRun
{
    public const string Hostile = "Text <b>\"too & faint\"</b> </script>";

    public static AuditRun Get() => new("Otherton", new Uri("https://otherton.example/"), Instant.FromUtc(2026, 3, 29, 0, 59), Duration.FromSeconds(95), [Home, Large, Buses])
    {
        Version = "1.2.3",
        Tools = [new("axe-core", "4.14.0", "Rules")],
        Untested = ["https://otherton.example/late"],
    };

    private static PageAudit Home { get; } = Page("https://otherton.example/", View.Standard,
        Result("contrast", Outcome.Failed, "1.4.3", new Failure("contrast", "1.4.3", "p > b", Hostile)),
        Result("axe color-contrast", Outcome.CantTell, "1.4.3", new Failure("axe", "1.4.3", "h1", "Cannot be told.")),
        Result("headings", Outcome.Passed, "1.3.1"));

    private static PageAudit Large { get; } = Page("https://otherton.example/large-print/", View.Large, Result("headings", Outcome.Passed, "1.3.1"));

    private static PageAudit Buses { get; } = Page("https://otherton.example/consultations/buses", View.Standard,
        Result("headings", Outcome.Passed, "1.3.1"), Result("axe list", Outcome.Inapplicable, "1.3.1"));

    private static PageAudit Page(string address, string view, params CheckResult[] results) => new(new PageTask(address, view, Depth.Full), results, TimeSpan.FromSeconds(1))
    {
        Visit = new Visit(address + " – Otherton", "en-GB", "Home", "Accessibility"),
    };

    private static CheckResult Result(string check, Outcome outcome, string criterion, params Failure[] found) => new(check, "desktop, light", outcome, [criterion], found);
}
