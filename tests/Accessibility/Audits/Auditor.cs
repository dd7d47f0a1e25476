using ConsultHub.Tests.Accessibility.Checks;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Runs checks over one loaded page in all the modes a reader may choose.</summary>
public static class Auditor
{
    /// <summary>What a crawl can afford on every address: axe, and all that depends on the document alone.</summary>
    public static async Task<IReadOnlyList<Finding>> Quick(IPage page)
    {
        var mode = Mode.All[0];
        return In(mode, [.. await new Axe().Run(page), .. await Scripts.Run(page, [.. Catalogue.Structure, .. Catalogue.Layout])]);
    }

    /// <summary>Every check: once for the document, and those of layout and colour in every mode, with folded parts closed and open.</summary>
    public static async Task<IReadOnlyList<Finding>> Full(IPage page)
    {
        var found = new List<Finding>();
        found.AddRange(In(Mode.All[0], await Scripts.Run(page, Catalogue.Structure)));
        foreach (var check in Catalogue.Driven)
            found.AddRange(In(Mode.All[0], await check.Run(page)));
        foreach (var mode in Mode.All)
            found.AddRange(await InMode(page, mode));
        return found;
    }

    private static async Task<IReadOnlyList<Finding>> InMode(IPage page, Mode mode)
    {
        await using var screen = await Screen.Show(page, mode.Width, mode.Height, mode.Media);
        var found = In(mode, await Scripts.Run(page, Catalogue.Layout));
        await using var open = await OpenParts.Of(page);
        var opened = In(mode with { Name = mode.Name + ", parts open" }, await Scripts.Run(page, Catalogue.Layout));
        return [.. found, .. opened.Where(o => !found.Any(f => f.Failure == o.Failure)), .. await Extras(page, mode)];
    }

    // axe once more where the colours or the size of targets differ from its first run; the keyboard where the layout does.
    private static async Task<IReadOnlyList<Finding>> Extras(IPage page, Mode mode) => mode.Name switch
    {
        "desktop, dark" => In(mode, await Axe.Colours(page)),
        "phone, light" => In(mode, await new Checks.Driven.KeyboardWalk().Run(page)),
        _ => [],
    };

    private static List<Finding> In(Mode mode, IEnumerable<Failure> failures) => [.. failures.Select(failure => new Finding(mode.Name, failure))];
}
