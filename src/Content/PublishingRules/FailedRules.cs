using System.Collections.Concurrent;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules;

/// <summary>The rules that failed on a page: one fault of the program must not keep the rest of the content from being checked. Safe for many threads.</summary>
internal sealed class FailedRules
{
    /// <summary>The id of the finding about a page that a rule could not look at.</summary>
    public const string Id = "check-failed";

    private readonly ConcurrentBag<(Rule Rule, string Path, string Fault)> all = [];

    /// <summary>Where a rule about all content is reported.</summary>
    public const string WholeSite = "site.yml";

    /// <summary>What a rule finds; nothing where it fails, which is kept for <see cref="Findings"/>.</summary>
    public IReadOnlyList<Diagnostic> Try(Rule rule, string path, Func<IEnumerable<Diagnostic>> find)
    {
        try
        {
            return find().ToList();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            all.Add((rule, path, fault.GetType().Name));
            return [];
        }
    }

    /// <summary>One finding for each file.</summary>
    public IEnumerable<Diagnostic> Findings => all.GroupBy(failure => failure.Path, StringComparer.Ordinal).Select(OfFile);

    /// <summary>Whether the rule of an excuse failed there, so that nobody knows what it would have excused.</summary>
    public bool Concern(Excuse excuse) =>
        all.Any(failure => failure.Rule.Id == excuse.Rule && (failure.Path == excuse.Place.Path || failure.Rule is LibraryRule));

    private static Diagnostic OfFile(IGrouping<string, (Rule Rule, string Path, string Fault)> failures)
    {
        var inOrder = failures.OrderBy(failure => failure.Rule.Id, StringComparer.Ordinal).ToList();
        var (rule, _, fault) = inOrder[0];
        var others = inOrder.Count - 1;
        var stopped = others == 0 ? $"'{rule.Id}' stopped" : $"'{rule.Id}' and {others} {(others == 1 ? "other" : "others")} stopped";
        var what = failures.Key == WholeSite ? "how all pages fit together" : $"all of '{failures.Key}'";
        return Diagnostic.Error(Id, new Place(failures.Key),
            $"The check could not look at {what}: {stopped} with a fault of the program ({fault}). Everything else was checked.",
            "Read it yourself for what that rule is about, and send this line with the file to the people who look after the program.");
    }
}
