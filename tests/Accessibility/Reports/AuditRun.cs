using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Checks;
using ConsultHub.Tests.Accessibility.Site;
using NodaTime;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>All that one run showed, for every report that is made of it.</summary>
/// <param name="Subject">Name of what was tested.</param>
/// <param name="Origin">Start of its addresses; for a list of addresses, the first.</param>
/// <param name="Started">When the run began.</param>
/// <param name="Took">How long it took.</param>
/// <param name="Pages">Every page that was visited, in every view.</param>
public sealed record AuditRun(string Subject, Uri Origin, Instant Started, Duration Took, IReadOnlyList<PageAudit> Pages)
{
    /// <summary>Whether the pages belong together, so that their titles, navigation and help can be compared.</summary>
    public bool IsSite { get; init; } = true;

    /// <summary>Version of the site's program and content; empty where the site does not tell.</summary>
    public string Version { get; init; } = "";

    /// <summary>The name of the bar, see <see cref="Audits.Bar"/>.</summary>
    public string Bar { get; init; } = Audits.Bar.Own.Name;

    public IReadOnlyList<Tool> Tools { get; init; } = [];

    /// <summary>Addresses that were found and not visited, because time ran out.</summary>
    public IReadOnlyList<string> Untested { get; init; } = [];

    /// <summary>What only shows over several pages.</summary>
    public IReadOnlyList<Failure> Together => IsSite ? [.. Pages.GroupBy(page => page.Task.View).SelectMany(PagesTogether.Failures).Distinct()] : [];

    public IEnumerable<Located> Failures => Pages.SelectMany(page => Located.On(page, Outcome.Failed))
        .Concat(Together.Select(failure => new Located(Origin.AbsoluteUri, PagesTogether.Check, failure, ["all pages together"])));

    public IEnumerable<Located> Doubts => Pages.SelectMany(page => Located.On(page, Outcome.CantTell));

    /// <summary>How many times a check looked at a page in a mode.</summary>
    public int Looks => Pages.Sum(page => page.Results.Count(result => result.Outcome != Outcome.Inapplicable));

    public IReadOnlyList<string> Views => [.. Pages.Select(page => page.Task.View).Distinct().Select(View.Name)];

    public bool HasFailed => Together.Count > 0 || Pages.Any(page => page.HasFailed);

    /// <summary>What the run says of each success criterion.</summary>
    public IReadOnlyList<Verdict> Verdicts => Verdict.All(this);
}
