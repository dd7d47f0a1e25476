using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>What one page shares with the others: its title, its language, and its navigation and footer as texts in their order.</summary>
public sealed record Visit(string Title, string Language, string Navigation, string Footer)
{
    private const string Read =
        """
        () => [document.title, document.documentElement.lang, ...['body > header nav', 'body > footer'].map(s =>
          [...document.querySelectorAll(s + ' a')].map(a => a.textContent.trim()).join(' | '))]
        """;

    public static async Task<Visit> Of(IPage page)
    {
        var parts = await page.EvaluateAsync<string[]>(Read);
        return new Visit(parts[0], parts[1], parts[2], parts[3]);
    }
}
