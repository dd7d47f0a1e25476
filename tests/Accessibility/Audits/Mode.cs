using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>A size of window with a reader's choice of colours.</summary>
public sealed record Mode(string Name, bool IsPhone, Colours Colours)
{
    /// <summary>Desktop and phone, each light, dark and with forced colours. Desktop and light is the first.</summary>
    public static IReadOnlyList<Mode> All { get; } =
        [.. from phone in new[] { false, true }
            from colours in Enum.GetValues<Colours>()
            select new Mode($"{(phone ? "phone" : "desktop")}, {(colours == Colours.Forced ? "forced colours" : colours.ToString().ToLowerInvariant())}", phone, colours)];

    /// <summary>Width of the window in CSS px.</summary>
    public int Width => IsPhone ? 390 : 1280;

    /// <summary>Height of the window in CSS px.</summary>
    public int Height => IsPhone ? 844 : 800;

    public PageEmulateMediaOptions Media => new()
    {
        Media = Microsoft.Playwright.Media.Screen,
        ColorScheme = Colours == Colours.Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = Colours == Colours.Forced ? ForcedColors.Active : ForcedColors.None,
    };
}
