using System.Text.RegularExpressions;

namespace ConsultHub.Tests.Unit.Content;

/// <summary>The folders of <c>src/Content</c> stand in the order in which a file passes through them.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string[] Order = ["Diagnostics", "Files", "FrontMatter", "Markup", "Model", "PublishingRules", "Rendering", "Search"];

    [Fact]
    public void A_folder_uses_only_folders_above_it()
    {
        var wrong = from file in Sources("src/Content")
                    let folder = Path.GetRelativePath(Path.Combine(Repository.Root, "src/Content"), file).Split('/')[0]
                    where !folder.EndsWith(".cs", StringComparison.Ordinal)
                    from used in Used(file)
                    where Array.IndexOf(Order, used) > Array.IndexOf(Order, folder)
                    select $"{Path.GetFileName(file)} in {folder} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Assert.Empty(Directory.GetDirectories(Path.Combine(Repository.Root, "src/Content")).Select(path => Path.GetFileName(path)!).Except([.. Order, "bin", "obj"]));

    [Fact]
    public void Nothing_in_the_content_knows_the_web()
    {
        Assert.DoesNotContain(typeof(ConsultHub.Content.ContentPipeline).Assembly.GetReferencedAssemblies(),
            assembly => assembly.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || assembly.Name == "ConsultHub.Web");
        Assert.DoesNotContain(Sources("src/Content"), file => File.ReadAllText(file).Contains("AspNetCore", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("SystemClock.Instance")]
    [InlineData("Html.Raw(")]
    public void Nothing_reads_the_clock_or_writes_html_past_the_one_way(string forbidden) =>
        Assert.Empty(Sources("src").Where(file => File.ReadAllText(file).Contains(forbidden, StringComparison.Ordinal)).Select(Path.GetFileName));

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static IEnumerable<string> Used(string file) =>
        Namespace().Matches(File.ReadAllText(file)).Select(match => match.Groups["folder"].Value).Distinct();

    [GeneratedRegex(@"ConsultHub\.Content\.(?<folder>[A-Za-z]+)")]
    private static partial Regex Namespace();
}
