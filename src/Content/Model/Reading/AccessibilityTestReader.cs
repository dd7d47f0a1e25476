using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads <c>accessibility-test.json</c>. JSON is YAML too, so faults have their line and column as in every other file.</summary>
internal static class AccessibilityTestReader
{
    /// <summary>What the file says; null with findings where it cannot be used.</summary>
    public static AccessibilityTest? Read(SourceText source, List<Diagnostic> diagnostics)
    {
        if (YamlReader.ReadMapping(source.Text, source.File.Path, 0, diagnostics) is not { } yaml)
            return null;
        var fields = new Fields(yaml, diagnostics);
        var test = new AccessibilityTest(
            source.File, new Places(yaml), fields.RequiredDate("tested"), fields.Number("pages") ?? fields.Missing("pages", 0), fields.Texts("views"),
            fields.Number("criteria-looked-at") ?? 0, fields.Flag("complete") ?? true,
            PartsReader.List(fields, "tools", Tool), PartsReader.List(fields, "failures", Failure));
        // For other programs.
        _ = (fields.Text("program"), fields.Number("looks"));
        fields.Finish();
        return fields.Failed ? null : test;
    }

    private static string Tool(Fields fields) => $"{fields.RequiredText("name")} {fields.RequiredText("version")}";

    private static AccessibilityFailure Failure(Fields fields) =>
        new(fields.RequiredText("criterion"), fields.RequiredText("message"), fields.Number("pages") ?? 1, fields.TextOr("example", "/"));
}
