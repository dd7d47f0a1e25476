using System.Reflection;
using AngleSharp.Html.Parser;
using ConsultHub.Tests.Accessibility.Browsers;
using ConsultHub.Tests.Accessibility.Checks;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>The programs of a run, with the versions that are at work.</summary>
public static class Tools
{
    public static async Task<IReadOnlyList<Tool>> Used()
    {
        var tab = await Tab.Open();
        var axe = await Axe.Version(tab.Page);
        await tab.DisposeAsync();
        return
        [
            new("ConsultHub checks", VersionOf(typeof(Tools)), $"{Catalogue.All.Count} checks of structure, layout, colour, keyboard, zoom and print"),
            new("axe-core", axe, "Rules for WCAG 2.0 to 2.2, with those for AAA and good practice"),
            new("Chromium", (await SharedBrowser.Get()).Version, "The browser that shows the pages"),
            // Its own word for its version is always the same.
            new("Playwright", typeof(IPage).Assembly.GetName().Version!.ToString(3), "Works the browser"),
            new("AngleSharp", VersionOf(typeof(HtmlParser)), "Reads the HTML as it was sent and tells its errors"),
        ];
    }

    /// <summary>Version of the program that a type belongs to, with the revision where it is known.</summary>
    public static string VersionOf(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? type.Assembly.GetName().Version?.ToString() ?? "unknown";
}
