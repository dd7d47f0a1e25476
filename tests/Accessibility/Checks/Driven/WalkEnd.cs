namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>The end of a keyboard walk: what was wrong with the way, and how many stops need a second look.</summary>
public sealed record WalkEnd(IReadOnlyList<Failure> Failures, int Again);
