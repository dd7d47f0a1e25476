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
    private static readonly Dictionary<string, IReadOnlyList<string>> Criteria = ByName.ToDictionary(pair => pair.Key, pair => CriteriaIn(pair.Value));

    /// <summary>Names of all script checks.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static string Library { get; } = Text("page.js");

    /// <summary>All scripts as one function of the page, which every page of a window is given as it loads: sending and reading
    /// them anew for each look took longer than most looks. What a look works out about the page is forgotten at its end.</summary>
    public static string Installation { get; } =
        $"globalThis.__look = async names => {{ {Library}\n{string.Join('\n', ByName.Values)}\nreturn JSON.stringify(await runAll(names)); }};";

    public static async Task<IReadOnlyList<Failure>> Run(IPage page, IReadOnlyList<string> names)
    {
        var found = await page.EvaluateAsync<string>("names => globalThis.__look(names)", names);
        return JsonSerializer.Deserialize<Failure[]>(found, Json)!;
    }

    /// <summary>The success criteria that a script check can tell a failure of.</summary>
    public static IReadOnlyList<string> CriteriaOf(string name) => Criteria[name];

    /// <summary>The success criteria that several script checks can tell failures of.</summary>
    public static IReadOnlyList<string> CriteriaOf(IEnumerable<string> names) => [.. names.SelectMany(CriteriaOf).Distinct()];

    /// <summary>The success criteria named in a script. Read from its text, so that no list of them can go out of date.</summary>
    public static IReadOnlyList<string> CriteriaIn(string source) => [.. Numbered().Matches(source).Select(match => match.Groups[1].Value).Distinct()];

    private static Dictionary<string, string> Read() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.EndsWith(".js", StringComparison.Ordinal))
        .Select(Text)
        .Where(source => Named().IsMatch(source))
        .ToDictionary(source => Named().Match(source).Groups[1].Value, StringComparer.Ordinal);

    /// <summary>Text of a file of this project that goes with the program, by its file name.</summary>
    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^check\('([a-z-]+)'", RegexOptions.Multiline)]
    private static partial Regex Named();

    [GeneratedRegex(@"'([1-4]\.\d+\.\d+)'")]
    private static partial Regex Numbered();
}
