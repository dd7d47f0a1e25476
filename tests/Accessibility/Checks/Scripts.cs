using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>Runs the checks that are written in the language of the page, many at once.</summary>
public static partial class Scripts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly Dictionary<string, string> ByName = Read();

    /// <summary>Names of all script checks.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static string Library { get; } = Text("page.js");

    public static async Task<IReadOnlyList<Failure>> Run(IPage page, IEnumerable<string> names)
    {
        var sources = string.Join('\n', names.Select(name => ByName[name]));
        var found = await page.EvaluateAsync<string>(
            $"async () => {{ {Library}\n{sources}\nreturn JSON.stringify(await runAll([])); }}");
        return JsonSerializer.Deserialize<Failure[]>(found, Json)!;
    }

    private static Dictionary<string, string> Read() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.EndsWith(".js", StringComparison.Ordinal))
        .Select(Text)
        .Where(source => Named().IsMatch(source))
        .ToDictionary(source => Named().Match(source).Groups[1].Value, StringComparer.Ordinal);

    /// <summary>Text of a script of this project, by its file name.</summary>
    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^check\('([a-z-]+)'", RegexOptions.Multiline)]
    private static partial Regex Named();
}
