using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>Link text that says nothing about where the link leads, or no text at all.</summary>
public sealed partial class LinkText() : TextRule("link-text", Severity.Error, "WCAG 2.4.4; WCAG 2.4.9")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        foreach (var link in text.Links.Where(link => link is { IsPicture: false, IsBare: false }))
        {
            if (link.Words.Length == 0 && !link.HasPicture)
                yield return Found(link.Place, "This link has no words.", "Write where it leads between [ and ].");
            else if (Empty().IsMatch(link.Words))
                yield return Found(link.Place, $"'{link.Words}' does not say where the link leads.", "Name the page, for example 'read the draft bus plan'; people hear links in a list, without the sentence around them.");
        }
    }

    /// <summary>Whether the words of a link say nothing of where it leads.</summary>
    internal static bool SaysNothing(string words) => words.Length == 0 || Empty().IsMatch(words);

    [GeneratedRegex(@"^(?:please )?(?:(?:click|tap|press|go|see|look|read|find|visit|view|download|follow|open)?\s*(?:on )?(?:here|this|the link|this link|this page|the page|link|page|this website|website|the website|web page|webpage|site|this site|this document|the document|document|form|the form|this form|survey here|it|details|info|information)|click|(?:read|see|find out|learn|view|get)(?: (?:more|all|details|further))*|more(?: information| info| details)?|further (?:information|details|info)|for more(?: information| details)?|(?:full|more) details|continue|next|go|start|download|pdf|view|details|learn more about this)\s*[.»>…→]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Empty();
}
