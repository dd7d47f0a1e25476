using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;
using ConsultHub.Content.Model;
using Markdig.Syntax;

namespace ConsultHub.Content.PublishingRules;

/// <summary>A text as the rules see it. What is drawn from its tree is worked out once, when a rule first asks for it.</summary>
/// <param name="Item">What the file says.</param>
/// <param name="Body">Its Markdown.</param>
/// <param name="Library">All content.</param>
public sealed record CheckedText(ContentItem Item, MarkdownSource Body, CheckedLibrary Library)
{
    private MarkdownDocument? tree;
    private LineMap? lines;
    private IReadOnlyList<Passage>? passages;
    private IReadOnlyList<TextLink>? links;
    private IReadOnlyList<MarkdownObject>? nodes;

    /// <summary>The consultation that it belongs to, or null.</summary>
    public Consultation? Consultation { get; init; }

    /// <summary>The full text, where this is its plain version.</summary>
    public CheckedText? Full { get; init; }

    /// <summary>Whether there is a plain version of it.</summary>
    public bool HasPlain { get; init; }

    /// <summary>Whether it is the plain version of another text.</summary>
    public bool IsPlain => Full is not null;

    /// <summary>The file.</summary>
    public ContentFile File => Body.File;

    /// <summary>The tree.</summary>
    public MarkdownDocument Tree => tree ??= Body.Tree;

    /// <summary>The lines of the file.</summary>
    public LineMap Lines => lines ??= new LineMap(File.Path, Body.Text);

    /// <summary>All running text, that of the front matter first.</summary>
    public IReadOnlyList<Passage> Passages => passages ??= [.. FrontMatterPassages.In(this), .. BodyPassages.In(this)];

    /// <summary>All links and pictures.</summary>
    public IReadOnlyList<TextLink> Links => links ??= TextLink.In(this);

    /// <summary>The sections that stand under a <c>##</c> heading.</summary>
    public IReadOnlyList<Section> Sections => Section.In(Tree).Where(section => section.Heading is not null).ToList();

    /// <summary>The place of something in the tree.</summary>
    public Place PlaceOf(MarkdownObject node) => new(File.Path, node.Line + 1, node.Column + 1);

    /// <summary>All nodes of the tree, each before those within it.</summary>
    public IReadOnlyList<MarkdownObject> Nodes => nodes ??= [.. Tree.Descendants()];

    /// <summary>All nodes of a kind.</summary>
    public IEnumerable<T> NodesOf<T>() where T : MarkdownObject => Nodes.OfType<T>();
}
