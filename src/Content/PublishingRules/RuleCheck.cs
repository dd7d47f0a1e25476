using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules;

/// <summary>Checks all content against all rules.</summary>
public static class RuleCheck
{
    /// <summary>
    /// What was found while reading and what the rules find, with the council's settings and excuses applied, by path, line and column, then by severity and
    /// rule, so that the same content always gives the same list. An error on account of which a page, or what else a file says, is not
    /// shown is covered by neither setting nor excuse: a check without errors means that all is there. A rule that fails on a page is told there, and everything else is still checked.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Run(CheckedLibrary library) => Run(library, RuleBook.All);

    /// <summary>The same with these rules.</summary>
    internal static IReadOnlyList<Diagnostic> Run(CheckedLibrary library, IReadOnlyList<Rule> rules)
    {
        var failed = new FailedRules();
        var byRules = Findings(library, rules, failed);
        return Listed(Standing(library, WithoutConflicts(library.Content.Diagnostics, library), byRules, failed).Concat(RuleSettings.Faults(library.Content.Site)));
    }

    /// <summary>
    /// The errors among what was found while reading, with settings and excuses applied as in <see cref="Run(CheckedLibrary)"/>. Those between the marks of a
    /// conflict are among them: here no rule tells of the conflict in their place.
    /// </summary>
    public static IReadOnlyList<Diagnostic> ErrorsOfReading(CheckedLibrary library) =>
        library.Content.Diagnostics.Count == 0 ? [] : Listed(Standing(library, library.Content.Diagnostics, [], new FailedRules()).Where(finding => finding.Severity == Severity.Error));

    private static IReadOnlyList<Diagnostic> Listed(IEnumerable<Diagnostic> found) => MostFindings.Of(found
        .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal).ThenBy(finding => finding.Place.Line)
        .ThenBy(finding => finding.Place.Column).ThenByDescending(finding => finding.Severity)
        .ThenBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal).ToList());

    // What is left with the council's settings and excuses.
    private static IEnumerable<Diagnostic> Standing(CheckedLibrary library, IEnumerable<Diagnostic> whileReading, IEnumerable<Diagnostic> byRules, FailedRules failed)
    {
        var unread = Unread(library);
        var read = whileReading.Where(finding => !IsFollowing(finding, library)).ToLookup(finding => IsFirm(finding, unread));
        var firm = read[true].Distinct().ToList();
        var set = RuleSettings.Apply(read[false].Concat(WithoutConflicts(byRules.Concat(failed.Findings), library)), library.Content.Site).Distinct()
            .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal).ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column);
        var excuses = ReadExcuses(library).Where(excuse => !failed.Concern(excuse)).ToList();
        return Excuses.Apply(set, firm, excuses).Where(finding => finding.Rule != Excuses.Unused || !unread.Contains(finding.Place.Path));
    }

    // Neither a setting nor an excuse hides that something is not shown. A folder without an index is told of at its first file, which may be shown nowhere by itself.
    private static bool IsFirm(Diagnostic finding, HashSet<string> unread) =>
        finding.Severity == Severity.Error && (finding.Rule == "no-index" || unread.Contains(finding.Place.Path));

    // Which of two versions holds has to be said first; before that, nothing can be said of either.
    private static IEnumerable<Diagnostic> WithoutConflicts(IEnumerable<Diagnostic> found, CheckedLibrary library)
    {
        var conflicts = library.Texts.Where(text => MergeConflict.IsIn(text.Body.Text)).ToDictionary(text => text.File.Path, text => MergeConflict.LinesIn(text.Lines), StringComparer.Ordinal);
        return found.Where(finding => finding.Rule == Structure.Leftover.RuleId || !conflicts.TryGetValue(finding.Place.Path, out var marked) || !marked.Contains(finding.Place.Line));
    }

    // Without a readable site.yml no id is known, which is one fault and not hundreds.
    private static bool IsFollowing(Diagnostic finding, CheckedLibrary library) =>
        ReferenceEquals(library.Content.Site, Model.Site.Unnamed) && finding.Rule == "unknown-id" && finding.Place.Path != "site.yml";

    // The files that are not shown as they are, for an error. They are not held against the rules, so nothing can be said of their other excuses.
    private static HashSet<string> Unread(CheckedLibrary library)
    {
        var shown = library.Texts.Select(text => text.File.Path).ToHashSet(StringComparer.Ordinal);
        return library.Content.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Place.Path)
            .Where(path => library.Unusable.Contains(path) || (path.EndsWith(".md", StringComparison.Ordinal) && !shown.Contains(path))).ToHashSet(StringComparer.Ordinal);
    }

    private static List<Diagnostic> Findings(CheckedLibrary library, IReadOnlyList<Rule> rules, FailedRules failed)
    {
        var (forTexts, forConsultations) = (rules.OfType<TextRule>().ToList(), rules.OfType<ConsultationRule>().ToList());
        var texts = library.Texts.AsParallel().SelectMany(text => forTexts.SelectMany(rule => failed.Try(rule, text.File.Path, () => rule.In(text))));
        var consultations = library.Consultations.AsParallel().SelectMany(item => forConsultations.SelectMany(rule => failed.Try(rule, item.Start.Path, () => rule.In(item))));
        return texts.Concat(consultations).ToList().Concat(rules.OfType<LibraryRule>().SelectMany(rule => failed.Try(rule, FailedRules.WholeSite, () => rule.In(library)))).ToList();
    }

    private static List<Excuse> ReadExcuses(CheckedLibrary library)
    {
        var read = library.Texts.ToDictionary(text => text.File.Path, text => text.Body.Text, StringComparer.Ordinal);
        return library.Folder.Files.Where(file => file.Kind != ContentFileKind.Attachment)
            .SelectMany(file => ExcuseReader.In(file, read.GetValueOrDefault(file.Path) ?? SourceText.Read(file, [])?.Text ?? "")).ToList();
    }
}
