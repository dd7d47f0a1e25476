using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Previews;

/// <summary>All findings, grouped by file. In a preview only.</summary>
public sealed class CheckModel(SiteContext site) : SitePageModel(site)
{
    private IReadOnlyList<Diagnostic> findings = [];

    /// <summary>The findings by file, files with errors first.</summary>
    public IReadOnlyList<IGrouping<string, Diagnostic>> Files { get; private set; } = [];

    /// <summary>How many findings there are, in words.</summary>
    public string Count => string.Join(", ",
        Numbers.Count(Of(Severity.Error), "error", "errors"),
        Numbers.Count(Of(Severity.Warning), "warning", "warnings"),
        $"{Numbers.Figures(Of(Severity.Advice))} advice");

    /// <summary>The anchor of a file.</summary>
    public string AnchorOf(string path) => $"file-{Slug.From(path)}";

    /// <summary>Answers with the findings; not found on the public site.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!State.IsPreview)
            return NotFound();
        findings = await State.Findings;
        Files = findings.GroupBy(found => found.Place.Path).OrderByDescending(file => file.Max(found => found.Severity)).ThenBy(file => file.Key, StringComparer.Ordinal).ToList();
        Title = "What the content still needs";
        IsHidden = true;
        return Page();
    }

    private int Of(Severity severity) => findings.Count(found => found.Severity == severity);
}
