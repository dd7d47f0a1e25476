namespace ConsultHub.Content.Search;

/// <summary>Nothing can be searched for right now: there is no place in which an index can be made, or the one that there is cannot be read.</summary>
/// <param name="inner">What went wrong last.</param>
public sealed class SearchUnavailableException(Exception inner) : Exception($"Nothing can be searched for right now: {inner.Message}", inner);
