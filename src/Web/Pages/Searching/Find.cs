using ConsultHub.Content.Search;

namespace ConsultHub.Web.Pages.Searching;

/// <summary>A match.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its title with the words that were searched for.</param>
/// <param name="Snippet">The piece of its text that shows why it was found.</param>
public sealed record Find(string Address, IReadOnlyList<SnippetSegment> Title, IReadOnlyList<SnippetSegment> Snippet)
{
    /// <summary>Where a consultation stands.</summary>
    public Status? Status { get; init; }

    /// <summary>A consultation's date that matters most, in words.</summary>
    public string? When { get; init; }
}
