namespace ConsultHub.Content.Diagnostics;

/// <summary>A change to a line of a file: the first <paramref name="Old"/> at or after the place of the finding becomes <paramref name="New"/>.</summary>
/// <param name="Old">What stands there.</param>
/// <param name="New">What is to stand there.</param>
public sealed record Edit(string Old, string New);
