using ConsultHub.Tests.Accessibility.Checks.Driven;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>All checks, by what they depend on.</summary>
public static class Catalogue
{
    /// <summary>Depend on the document alone: once for each page and view.</summary>
    public static IReadOnlyList<string> Structure { get; } =
    [
        "headings", "heading-length", "repeated-headings", "landmarks", "regions", "outside-landmarks", "ids", "fragments", "skip-link",
        "link-text", "link-purpose", "repeated-links", "title", "title-heading", "images", "repeated-alt", "background-images", "image-maps",
        "tables", "table-names", "drawn-tables", "spaced-letters", "lists", "fake-lists", "link-groups", "labels", "repeated-labels",
        "label-in-name", "control-names", "groups", "autocomplete", "form-help", "form-buttons", "fake-headings", "fake-controls",
        "nested-controls", "tabindex", "accesskeys", "hidden-focus", "hidden-content", "viewport", "refresh", "new-windows", "file-links",
        "media", "animated-images", "moving-text", "frames", "old-html", "document", "titles-as-content", "hover-only", "direction-words",
        "line-break-paragraphs", "quotations", "current-page", "times", "language",
    ];

    /// <summary>Depend on the colours that a reader has chosen.</summary>
    public static IReadOnlyList<string> Colours { get; } = ["contrast", "text-on-images", "control-edges", "link-colour", "false-underlines"];

    /// <summary>Depend on the width of the window.</summary>
    public static IReadOnlyList<string> Geometry { get; } =
    [
        "alignment", "line-length", "line-spacing", "small-text", "capitals", "italics", "large-print", "sideways", "scrollers", "clipped",
        "overlap", "target-size", "label-place", "order", "covered-text", "motion", "table-roles",
    ];

    /// <summary>Depend on how the page is laid out and coloured.</summary>
    public static IReadOnlyList<string> Layout { get; } = [.. Colours, .. Geometry];

    /// <summary>Change the size of the page, its text or its medium, look, and put it back. Depend on the words and sizes of a view.</summary>
    public static IReadOnlyList<ICheck> Sizes { get; } =
        [new Reflow(), new TextSpacing(), new TextZoom(), new Print(), new WithoutStyles(), new OnlyThePage(), new ValidHtml()];

    /// <summary>Do something with the page, look, and put it back. Depend on its controls and colours, which all views share.</summary>
    public static IReadOnlyList<ICheck> Driven { get; } = [KeyboardWalk.Check, new LessMotion(), new PointerStates(), new ByItself(), new Dialogs()];

    public static IReadOnlyList<ICheck> All { get; } =
        [.. Structure.Concat(Layout).Select(name => new ScriptCheck(name)), new Axe(), ForcedColours.Check, .. Sizes, .. Driven];

    public static ICheck Named(string name) => All.Single(check => check.Name == name);
}
