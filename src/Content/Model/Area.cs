namespace ConsultHub.Content.Model;

/// <summary>A place that a consultation can be about.</summary>
/// <param name="Id">Its id in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The id of the area that it lies in, or null.</param>
/// <param name="Councillors">The names of its councillors.</param>
public sealed record Area(string Id, string Name, string? Parent, IReadOnlyList<string> Councillors);
