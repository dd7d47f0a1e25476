namespace ConsultHub.Content.Markup;

/// <summary>The anchors that pages have beside the headings of their texts.</summary>
public static class PageAnchors
{
    /// <summary>What comes before each anchor of a document's first text, where the whole document stands on one page.</summary>
    public const string Front = "front";

    /// <summary>Anchors on pages that show texts: no heading of a text gets one of them.</summary>
    public static IReadOnlySet<string> AroundTexts { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "about", "changes", "chapters", "contact", "decide", "decision", "documents", "events", "latest-test", "main", "notes", "outcome", "paper", "preview",
        "progress", "q", "stages", "take-part", "themes", "until", "words",
    };

    /// <summary>Anchors on pages that show lists. Which of them are there changes with what is listed.</summary>
    public static IReadOnlySet<string> OfLists { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "around", "ask", "calendar", "choose", "coming", "consultations", "current", "data", "draft", "everywhere", "feed", "found", "glossary", "not-consulting", "now",
        "open", "over", "pages", "records", "results", "strategies", "superseded",
    };

    /// <summary>What comes before each anchor of an update on the page of the results.</summary>
    /// <param name="name">The update's name.</param>
    public static string OfUpdate(string name) => $"update-{name}";

    /// <summary>The anchor of a chapter where the whole document stands on one page, and what comes before each anchor in it.</summary>
    /// <param name="name">The chapter's name.</param>
    public static string OfChapter(string name) => $"chapter-{name}";

    /// <summary>An anchor of a text on a page that shows several.</summary>
    /// <param name="name">What comes before each anchor of the text.</param>
    /// <param name="id">The anchor in the text itself.</param>
    public static string Within(string name, string id) => $"{name}-{id}";
}
