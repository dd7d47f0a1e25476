using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Rendering;

/// <summary>How a text stands on a page that holds several: its anchors get a name before them, and its headings sink.</summary>
/// <param name="Name">What stands before each anchor; empty for the only text of a page.</param>
/// <param name="Depth">How many levels its headings sink.</param>
/// <param name="Title">What tells its notes from those of the other texts, for who hears them; empty for the only text of a page.</param>
public sealed record WithinPage(string Name, int Depth, string Title = "")
{
    /// <summary>The only text of a page.</summary>
    public static WithinPage Alone { get; } = new("", 0);

    /// <summary>An anchor as it is on the page.</summary>
    public string Anchor(string id) => Name.Length == 0 || id.Length == 0 ? id : PageAnchors.Within(Name, id);
}
