namespace ConsultHub.Content.Model;

/// <summary>Whom to ask.</summary>
/// <param name="Name">A person or team.</param>
/// <param name="Role">What they do.</param>
/// <param name="Email">Email address.</param>
/// <param name="Phone">Phone number as people write it.</param>
/// <param name="Address">Postal address in one line.</param>
public sealed record Contact(string Name, string? Role, string? Email, string? Phone, string? Address);
