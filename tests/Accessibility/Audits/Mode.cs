using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>A size of window with a reader's choice of colours.</summary>
public sealed record Mode(string Name, int Width, int Height, PageEmulateMediaOptions Media)
{
    /// <summary>Desktop and phone, each light, dark and with forced colours. Desktop and light is the first.</summary>
    public static IReadOnlyList<Mode> All { get; } =
        [.. from size in new[] { (Name: "desktop", Width: 1280, Height: 800), (Name: "phone", Width: 390, Height: 844) }
            from colours in new[] { "light", "dark", "forced colours" }
            select new Mode($"{size.Name}, {colours}", size.Width, size.Height, MediaFor(colours))];

    private static PageEmulateMediaOptions MediaFor(string colours) => new()
    {
        Media = Microsoft.Playwright.Media.Screen,
        ColorScheme = colours == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = colours == "forced colours" ? ForcedColors.Active : ForcedColors.None,
    };
}
