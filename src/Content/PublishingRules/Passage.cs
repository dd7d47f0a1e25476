using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules;

/// <summary>What a passage is in its text.</summary>
public enum PassageKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A paragraph of a list item.</summary>
    Item,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>The caption of a table.</summary>
    Caption,

    /// <summary>The words of somebody else.</summary>
    Quotation,

    /// <summary>A value of the front matter that is written in sentences.</summary>
    Value,

    /// <summary>A value of the front matter that is a name or a title.</summary>
    Label,
}

/// <summary>A run of text without its markup, every character of which knows where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="PlaceAt">The place of a character of <see cref="Text"/>.</param>
public sealed partial record Passage(PassageKind Kind, string Text, Place Start, Func<int, Place> PlaceAt)
{
    private string? own;
    private IReadOnlyList<Sentence>? sentences;

    /// <summary>The path of its key, where it is a value of the front matter, for example <c>respond[0].note</c>; else empty.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether it is a link and little else, such as an entry in a list of documents.</summary>
    public bool IsLink { get; init; }

    /// <summary>Whether it is written in sentences, so that rules about sentences apply.</summary>
    public bool IsProse => Kind is PassageKind.Paragraph or PassageKind.Item or PassageKind.Value;

    /// <summary>The text with what stands in quotation marks blanked out, so that nobody is asked to mend another's words.</summary>
    public string Own => own ??= Quoted().Replace(Text, quotation => new string(' ', quotation.Length));

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<Sentence> Sentences => sentences ??= Sentence.In(Text);

    [GeneratedRegex("“[^”]*”|(?<![\\p{L}\\p{N}])‘[^‘]*?’(?!\\p{L})")]
    private static partial Regex Quoted();
}
