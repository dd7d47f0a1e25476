using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>The page needs no script, calls no third party and keeps no cookie, so it works for everyone and asks for no consent.</summary>
public sealed record OnlyThePage : ICheck
{
    private const string Read =
        """
        () => {
          const here = location.origin;
          const asked = performance.getEntriesByType('resource').map(e => e.name).filter(a => !a.startsWith(here) && !a.startsWith('data:'));
          const linked = [...document.querySelectorAll('script[src], link[rel~=stylesheet], link[rel~=icon], img[src], iframe[src], source[src], video[src], audio[src]')]
            .map(e => e.src || e.href).filter(a => /^https?:/.test(a) && !a.startsWith(here));
          return [
            ...new Set([...asked, ...linked].map(a => `third party|Asks a third party for ${a}.`)),
            ...[...document.querySelectorAll('script:not([type="application/ld+json"])')].map(() => 'script|The page holds a script.'),
            ...[...document.querySelectorAll('body [style], body style')].map(e => `style|An inline style on ${e.localName}.`),
            ...(document.cookie ? ['cookie|The page sets a cookie.'] : []),
          ];
        }
        """;

    public string Name => "only-the-page";

    public IReadOnlyList<string> Criteria => [];

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        var found = await page.EvaluateAsync<string[]>(Read);
        return [.. found.Select(line => line.Split('|', 2)).Select(parts => new Failure(Name, "best-practice", parts[0], parts[1]))];
    }
}
