using ConsultHub.Tests.Accessibility.Checks;
using ConsultHub.Tests.Accessibility.Checks.Driven;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Runs checks over one loaded page in the modes a reader may choose. Results come as they are made, so that those of a
/// page which breaks off half way are not lost.</summary>
public static class Auditor
{
    private static readonly Mode Desktop = Mode.All[0];

    public static IAsyncEnumerable<CheckResult> Run(IPage page, Depth depth) => depth switch
    {
        Depth.Quick => Quick(page),
        Depth.View => View(page),
        _ => Full(page),
    };

    /// <summary>What a crawl can afford on every address: axe, and all that the page shows as it stands on a desktop.</summary>
    public static async IAsyncEnumerable<CheckResult> Quick(IPage page)
    {
        foreach (var result in await Read(page, Desktop, [.. Catalogue.Structure, .. Catalogue.Layout]))
            yield return result;
        foreach (var result in await Axe.Rules(page, Desktop))
            yield return result;
    }

    /// <summary>What another view of a page may change: its words, their sizes and where they stand. Its axe and its walk with
    /// the Tab key are those of the phone, which is where large text is tightest.</summary>
    public static async IAsyncEnumerable<CheckResult> View(IPage page)
    {
        foreach (var result in await Read(page, Desktop, Catalogue.Structure))
            yield return result;
        foreach (var check in Catalogue.Sizes)
            yield return CheckResult.Of(check, Desktop, await check.Run(page));
        foreach (var mode in Mode.All.Where(mode => mode.Colours == Colours.Light))
        {
            foreach (var result in await InMode(page, mode))
                yield return result;
        }
    }

    /// <summary>Every check: once for the document, and those of layout and colour in every mode, with folded parts closed
    /// and open.</summary>
    public static async IAsyncEnumerable<CheckResult> Full(IPage page)
    {
        foreach (var result in await Read(page, Desktop, Catalogue.Structure))
            yield return result;
        foreach (var result in await Axe.Rules(page, Desktop))
            yield return result;
        foreach (var check in Catalogue.Sizes.Concat(Catalogue.Driven))
            yield return CheckResult.Of(check, Desktop, await check.Run(page));
        foreach (var mode in Mode.All)
        {
            foreach (var result in await InMode(page, mode))
                yield return result;
        }
    }

    private static async Task<IReadOnlyList<CheckResult>> InMode(IPage page, Mode mode)
    {
        await using var screen = await Screen.Show(page, mode.Width, mode.Height, mode.Media);
        CheckResult[] closed = [.. await Look(page, mode), .. await Once(page, mode)];
        await using var open = await OpenParts.Of(page);
        if (open.Count == 0)
            return closed;
        return [.. closed, .. await Look(page, mode with { Name = mode.Name + ", parts open" })];
    }

    // Where things stand does not change with the colours, so dark and forced colours are looked at for what does.
    private static async Task<IReadOnlyList<CheckResult>> Look(IPage page, Mode mode) => mode.Colours switch
    {
        Colours.Light => await Read(page, mode, Catalogue.Layout),
        Colours.Dark => await Read(page, mode, Catalogue.Colours),
        _ => [CheckResult.Of(ForcedColours.Check, mode, await ForcedColours.Check.Run(page))],
    };

    private static async Task<IReadOnlyList<CheckResult>> Once(IPage page, Mode mode) => mode switch
    {
        { IsPhone: false, Colours: Colours.Dark } => await Axe.ColourRules(page, mode),
        { IsPhone: true, Colours: Colours.Light } => [CheckResult.Of(KeyboardWalk.Check, mode, await KeyboardWalk.Check.Run(page)), .. await Axe.Rules(page, mode)],
        _ => [],
    };

    // All at once: each visit of a page costs more than most checks.
    private static async Task<IReadOnlyList<CheckResult>> Read(IPage page, Mode mode, IReadOnlyList<string> names)
    {
        var found = (await Scripts.Run(page, names)).ToLookup(failure => failure.Check);
        return [.. names.Select(name => CheckResult.Of(new ScriptCheck(name), mode, found[name]))];
    }
}
