using ConsultHub.Tests.Accessibility.Browsers;
using ConsultHub.Tests.Accessibility.Site;

namespace ConsultHub.Tests.Accessibility.Heard;

/// <summary>
/// What a screen reader is given of the key pages: roles, names and states in their order, kept as files beside this one, so that a change in
/// what is announced shows in a pull request. With CONSULTHUB_HEARD=write the files are written anew; a person has to read what changed.
/// </summary>
public sealed class HeardTests(Tab tab) : IClassFixture<Tab>
{
    private static readonly (string View, string Template)[] Kept =
    [
        (View.Standard, "home"), (View.Standard, "listing, filtered"), (View.Standard, "listing, nothing found"), (View.Standard, "consultation, open"),
        (View.Standard, "consultation, forthcoming"), (View.Standard, "consultation, closed"), (View.Standard, "consultation, withdrawn"), (View.Standard, "consultation, reported"), (View.Standard, "results"),
        (View.Standard, "strategy chapter with tables"), (View.Standard, "not consulting"), (View.Standard, "search, spelt wrongly"),
        (View.Standard, "feeds to follow"), (View.Standard, "error 404"), (View.PlainAndLarge, "consultation, open, plain version"),
    ];

    private static readonly string Folder = Path.Combine(LocalSite.Repository, "tests", "Accessibility", "Heard");

    public static IEnumerable<object[]> Names => Kept.Select(kept => new object[] { kept.View, kept.Template });

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_screen_reader_hears_what_it_heard_before(string view, string name)
    {
        var site = await SiteFixture.Get();
        await tab.Page.GotoAsync(site.Address + view + Templates.All.Single(template => template.Name == name).Path);
        var heard = await tab.Page.Locator("html").AriaSnapshotAsync() + "\n";
        var file = Path.Combine(Folder, FileName(view, name));
        if (Environment.GetEnvironmentVariable("CONSULTHUB_HEARD") == "write")
            await File.WriteAllTextAsync(file, heard);
        Assert.True(File.Exists(file), $"There is no {Path.GetFileName(file)} yet. Write it with CONSULTHUB_HEARD=write, and read it.");
        Assert.Equal(await File.ReadAllTextAsync(file), heard, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Every_kept_file_belongs_to_a_page() =>
        Assert.Equal(Kept.Select(kept => FileName(kept.View, kept.Template)).Order(), Directory.GetFiles(Folder, "*.yml").Select(Path.GetFileName).Order());

    private static string FileName(string view, string name) => $"{(view.Length == 0 ? "" : View.Name(view) + ", ")}{name}.yml".Replace(", ", "--", StringComparison.Ordinal).Replace(' ', '-');
}
