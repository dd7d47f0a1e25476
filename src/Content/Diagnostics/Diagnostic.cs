namespace ConsultHub.Content.Diagnostics;

/// <summary>A finding about the content: what is wrong, where, and what to write instead.</summary>
/// <param name="Rule">Stable id of the rule, for example <c>unknown-key</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Message">One sentence that says what is wrong.</param>
/// <param name="Suggestion">What to write instead, where that can be said.</param>
public readonly record struct Diagnostic(string Rule, Severity Severity, Place Place, string Message, string? Suggestion = null)
{
    /// <summary>What <c>check --fix</c> may change, where there is only one right answer; else null.</summary>
    public Edit? Fix { get; init; }

    /// <summary>A finding that keeps a page from being shown, or would mislead a reader.</summary>
    public static Diagnostic Error(string rule, Place place, string message, string? suggestion = null) =>
        new(rule, Severity.Error, place, message, suggestion);

    /// <summary>A finding that does not keep a page from being shown.</summary>
    public static Diagnostic Warning(string rule, Place place, string message, string? suggestion = null) =>
        new(rule, Severity.Warning, place, message, suggestion);
}
