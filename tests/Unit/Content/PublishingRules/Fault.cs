namespace ConsultHub.Tests.Unit.Content.PublishingRules;

/// <summary>One mistake in otherwise good content.</summary>
/// <param name="Rule">The rule that must find it.</param>
/// <param name="File">The file that it is made in.</param>
/// <param name="Old">What stands there; null where the whole file is written.</param>
/// <param name="New">What is written instead.</param>
/// <param name="Line">Words of the line on which it must be found; null for the first key of the front matter.</param>
/// <param name="FoundIn">The file in which it must be found, where that is another one.</param>
public sealed record Fault(string Rule, string File, string? Old, string New, string? Line = null, string? FoundIn = null)
{
    /// <summary>A second rule that is rightly broken by the same mistake.</summary>
    public string? Also { get; init; }

    public override string ToString() => $"{Rule}: {New.ReplaceLineEndings(" / ")}";
}
