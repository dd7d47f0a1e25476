namespace ConsultHub.Content.Model;

/// <summary>How a council has set one rule.</summary>
/// <param name="Severity"><c>off</c>, <c>advice</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Because">The written reason.</param>
public sealed record RuleSetting(string Severity, string Because);
