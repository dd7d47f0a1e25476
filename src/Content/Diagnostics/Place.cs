namespace ConsultHub.Content.Diagnostics;

/// <summary>Where something stands in the content folder.</summary>
/// <param name="Path">Path relative to the content folder, with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column, counted from 1.</param>
public readonly record struct Place(string Path, int Line = 1, int Column = 1);
