using ConsultHub.Tests.Accessibility.Checks;
using ConsultHub.Tests.Accessibility.Checks.Driven;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Runs checks over one loaded page in all the modes a reader may choose.</summary>
public static class Auditor
{
    /// <summary>What a crawl can afford on every address: axe, and all that depends on the document alone.</summary>
    public static async IAsyncEnumerable<Finding> Quick(IPage page)
    {
        foreach (var finding in In(Mode.All[0], await Scripts.Run(page, [.. Catalogue.Structure, .. Catalogue.Layout])))
            yield return finding;
        foreach (var finding in In(Mode.All[0], await new Axe().Run(page)))
            yield return finding;
    }

    /// <summary>Every check: once for the document, and those of layout and colour in every mode, with folded parts closed
    /// and open. Findings come as they are made, so that those on a page which breaks off half way are not lost.</summary>
    public static async IAsyncEnumerable<Finding> Full(IPage page)
    {
        foreach (var finding in In(Mode.All[0], await Scripts.Run(page, Catalogue.Structure)))
            yield return finding;
        foreach (var check in Catalogue.Driven)
        {
            foreach (var finding in In(Mode.All[0], await check.Run(page)))
                yield return finding;
        }

        foreach (var mode in Mode.All)
        {
            foreach (var finding in await InMode(page, mode))
                yield return finding;
        }
    }

    private static async Task<IReadOnlyList<Finding>> InMode(IPage page, Mode mode)
    {
        await using var screen = await Screen.Show(page, mode.Width, mode.Height, mode.Media);
        var found = In(mode, [.. await Look(page, mode), .. await Once(page, mode)]);
        await using var open = await OpenParts.Of(page);
        var opened = In(mode with { Name = mode.Name + ", parts open" }, await Look(page, mode));
        return [.. found, .. opened.Where(o => !found.Any(f => f.Failure == o.Failure))];
    }

    // Where things stand does not change with the colours, so dark and forced colours are looked at for what does.
    private static Task<IReadOnlyList<Failure>> Look(IPage page, Mode mode) => mode.Colours switch
    {
        Colours.Light => Scripts.Run(page, Catalogue.Layout),
        Colours.Dark => Scripts.Run(page, Catalogue.Colours),
        _ => new ForcedColours().Run(page),
    };

    private static async Task<IReadOnlyList<Failure>> Once(IPage page, Mode mode) => mode switch
    {
        { IsPhone: false, Colours: Colours.Dark } => await Axe.Colours(page),
        { IsPhone: true, Colours: Colours.Light } => await new KeyboardWalk().Run(page),
        _ => [],
    };

    private static List<Finding> In(Mode mode, IEnumerable<Failure> failures) => [.. failures.Select(failure => new Finding(mode.Name, failure))];
}
