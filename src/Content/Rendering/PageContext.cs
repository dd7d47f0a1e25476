using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Rendering;

/// <summary>What the text of a page is rendered for.</summary>
/// <param name="Prefix">The reader's choice as the start of each address: empty, or for example <c>/large-print</c>.</param>
/// <param name="Address">The address that relative links start from, with a slash at the end.</param>
/// <param name="Glossary">The terms to link.</param>
/// <param name="IsLargePrint">Whether it is shown in large print.</param>
public sealed record PageContext(string Prefix, string Address, GlossaryLinks Glossary, bool IsLargePrint = false)
{
    /// <summary>A link's address as a browser is to see it: pages of this site keep the reader's choice.</summary>
    public string Resolve(string url)
    {
        if (url.Length == 0 || url[0] == '#' || LinkTarget.IsOutside(url) || LinkTarget.HasScheme(url))
            return url;
        // The host only lets the framework resolve '..' and is cut off again.
        return Uri.TryCreate(new Uri("http://site" + Address), url, out var resolved)
            ? Prefix + resolved.PathAndQuery + resolved.Fragment
            : Prefix + Address;
    }
}
