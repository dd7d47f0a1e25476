namespace ConsultHub.Content.Diagnostics;

/// <summary>Findings as workflow commands of GitHub Actions, which show them beside the lines of a pull request.</summary>
public static class GithubOutput
{
    /// <summary>Writes <c>::error file=...,line=...,col=...,title=RULE::message</c> for each finding, then the count.</summary>
    /// <param name="output">Takes the commands.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="folder">The content folder's path within the repository, with a slash at the end; empty where it is the repository.</param>
    public static void Write(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, string folder)
    {
        foreach (var found in diagnostics)
            output.WriteLine(Command(found, folder));
        output.WriteLine(TextOutput.Count(diagnostics));
    }

    private static string Command(Diagnostic found, string folder)
    {
        var message = found.Suggestion is null ? found.Message : $"{found.Message} {found.Suggestion}";
        return $"::{Level(found.Severity)} file={Property(folder + found.Place.Path)},line={found.Place.Line},col={found.Place.Column},title={Property(found.Rule)}::{Data(message)}";
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // The escapes of @actions/core: the message, and more of them in a property.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
