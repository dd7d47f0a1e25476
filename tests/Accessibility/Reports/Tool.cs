namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>A program that took part in a test.</summary>
public sealed record Tool(string Name, string Version, string Purpose);
