namespace ConsultHub.Content.Rendering;

/// <summary>A section as HTML.</summary>
/// <param name="Id">Its anchor; empty where it has no heading.</param>
/// <param name="Title">The words of its heading; empty where it has none.</param>
/// <param name="Html">What stands below the heading: safe HTML.</param>
/// <param name="IsNotes">Whether it holds the footnotes.</param>
public sealed record RenderedSection(string Id, string Title, string Html, bool IsNotes);
