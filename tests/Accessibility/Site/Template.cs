namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>A kind of page, or a state of one, and an address that shows it.</summary>
public sealed record Template(string Name, string Path)
{
    /// <summary>The HTTP status that the address answers with.</summary>
    public int Status { get; init; } = 200;
}
