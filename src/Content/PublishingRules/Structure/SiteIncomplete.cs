using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Something that <c>site.yml</c> needs before the site can be published.</summary>
public sealed class SiteIncomplete() : LibraryRule("site-incomplete", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library)
    {
        var site = library.Content.Site;
        if (ReferenceEquals(site, Model.Site.Unnamed))
            yield break;
        if (site.Contact is null)
            yield return Found(site.Places.Start, "The site has no 'contact'.", "Say whom people can ask about the site: 'contact:' with 'name', 'email' and 'phone'.");
        if (site.Url.Length > 0 && !site.Url.StartsWith("https://", StringComparison.Ordinal))
            yield return Found(site.Places.At("url"), "The address of the site does not start with https://.", "Write it as https://consult.council.gov.uk.");
        if (site.EditUrl is { } edit && !edit.Contains("{path}", StringComparison.Ordinal))
            yield return Found(site.Places.At("edit-url"), "'edit-url' has no {path}, so it cannot lead to a file.", "Put {path} where the path of the file belongs.");
        foreach (var group in site.Areas.Values.GroupBy(area => area.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return Found(site.Places.KeyAt($"areas.{group.Last().Id}"), $"Two areas are called '{group.Key}'.", "Give them names that tell them apart.");
    }
}
