using System.CommandLine;
using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Reports;
using ConsultHub.Web.Wording;

namespace ConsultHub.Tests.Accessibility.Commands;

/// <summary>The program: audits a site, or a list of pages, and writes the reports.</summary>
internal static class AuditCommand
{
    private static readonly Argument<Uri?> Site = new("address")
    {
        Description = "The site, for example https://consult.example.gov.uk; without it, the content folder is served and audited.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                return address;
            result.AddError($"'{result.Tokens[0].Value}' is not an address. Write it with https:// before it.");
            return null;
        },
    };

    private static readonly Option<FileInfo?> Addresses = new("--addresses") { Description = "A file of addresses, one a line: these pages alone, each in the view it is in." };
    private static readonly Option<FileInfo?> Findings = new("--findings") { Description = "Where the failures go as JSON; without it, beside the file of addresses." };
    private static readonly Option<DirectoryInfo?> Content = new("--content") { Description = "The content folder to serve; without it, the sample as at 10 March 2026." };
    private static readonly Option<string?> Now = new("--now") { Description = "Serve the content as at this local time, for example 2026-03-01T09:00." };
    private static readonly Option<bool> Quick = new("--quick") { Description = "Every page once, and a few of each kind in every view and mode; without it, every page in every view and mode." };
    private static readonly Option<int> Minutes = new("--minutes") { Description = "Stop after so many minutes and report what was left.", DefaultValueFactory = _ => 120 };
    private static readonly Option<DirectoryInfo> Output = new("--output") { Description = "Folder for the reports.", DefaultValueFactory = _ => new(Path.Combine("TestResults", "audit")) };
    private static readonly Option<FileInfo?> Summary = new("--summary") { Description = "Also write a summary for the accessibility statement, such as content/accessibility-test.json." };
    private static readonly Option<string?> BarName = new("--bar") { Description = "'own': all that is asked of this site. 'law': WCAG 2.2 A and AA. Without it, 'law' for a file of addresses, else 'own'." };

    public static RootCommand Create()
    {
        var root = new RootCommand("Audits the accessibility of a site with a real browser. Ends with 0 where no failure was found, with 1 where some were.")
        {
            Site, Addresses, Findings, Content, Now, Quick, Minutes, Output, Summary, BarName.AcceptOnlyFromAmong("own", "law"),
        };
        root.SetAction(Run);
        return root;
    }

    private static async Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        var addresses = arguments.GetValue(Addresses);
        if (addresses is { Exists: false })
            return await Refuse($"There is no file {addresses.FullName}.");
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(TimeSpan.FromMinutes(arguments.GetValue(Minutes)));
        var bar = (arguments.GetValue(BarName) ?? (addresses is null ? "own" : "law")) == "law" ? Bar.Law : Bar.Own;
        var output = arguments.GetValue(Output)!.FullName;
        var audit = new AuditJob(bar, arguments.GetValue(Quick) ? Depth.Quick : Depth.Full, output, time.Token);
        try
        {
            var run = addresses is not null ? await audit.OfList(addresses) : await audit.OfSite(arguments.GetValue(Site), arguments.GetValue(Content), arguments.GetValue(Now));
            await Write(run, output, arguments.GetValue(Findings) ?? (addresses is null ? null : new(Path.ChangeExtension(addresses.FullName, ".json"))), arguments.GetValue(Summary));
            return run.HasFailed ? 1 : 0;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or FormatException)
        {
            return await Refuse(e.Message);
        }
    }

    private static async Task<int> Refuse(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 2;
    }

    private static async Task Write(AuditRun run, string output, FileInfo? findings, FileInfo? summary)
    {
        await ReportFolder.Write(run, output);
        if (findings is not null)
            await File.WriteAllTextAsync(findings.FullName, FindingsReport.Of(run));
        if (summary is not null)
            await File.WriteAllTextAsync(summary.FullName, SummaryReport.Of(run));
        Console.WriteLine($"{Numbers.Count(run.Pages.Count, "page", "pages")}, {Numbers.Count(run.Failures.Count(), "failure", "failures")}, {Numbers.Count(run.Untested.Count, "address", "addresses")} not tested.");
        Console.WriteLine($"The report is {Path.Combine(output, ReportFolder.Html)}");
    }
}
