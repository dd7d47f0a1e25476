namespace ConsultHub.Content.Files;

/// <summary>A type of file.</summary>
/// <param name="ContentType">For browsers.</param>
/// <param name="Name">For people.</param>
/// <param name="OpensInBrowser">Whether a browser may show it; one that it may not is saved.</param>
public sealed record FileFormat(string ContentType, string Name, bool OpensInBrowser);
