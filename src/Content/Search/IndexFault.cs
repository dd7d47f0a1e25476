namespace ConsultHub.Content.Search;

/// <summary>An index that could not be used any longer.</summary>
/// <param name="Place">Where it was: a folder, or words that say which.</param>
/// <param name="IsMadeAgain">Whether it is made again there; otherwise that place is given up.</param>
/// <param name="Fault">What went wrong.</param>
public sealed record IndexFault(string Place, bool IsMadeAgain, Exception Fault);
