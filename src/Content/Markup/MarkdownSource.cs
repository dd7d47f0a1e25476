using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using Markdig.Syntax;

namespace ConsultHub.Content.Markup;

/// <summary>The Markdown of a file, and what is drawn from its tree.</summary>
/// <remarks>
/// The tree is kept only as long as memory allows and is made again when it is needed: trees are some twenty times as large as
/// their text, and a site may have a hundred thousand of them.
/// </remarks>
public sealed class MarkdownSource
{
    private readonly SourceText source;
    private readonly WeakReference<MarkdownDocument> tree;

    private MarkdownSource(SourceText source, MarkdownDocument tree)
    {
        this.source = source;
        this.tree = new WeakReference<MarkdownDocument>(tree);
        Headings = Heading.In(tree);
    }

    /// <summary>The file.</summary>
    public ContentFile File => source.File;

    /// <summary>The headings in order.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>The tree. Callers must not change it.</summary>
    public MarkdownDocument Tree
    {
        get
        {
            if (!tree.TryGetTarget(out var document))
            {
                document = MarkdownParser.Parse(source.Text);
                tree.SetTarget(document);
            }

            return document;
        }
    }

    /// <summary>The file's text, front matter included.</summary>
    public string Text => source.Text;

    /// <summary>Whether nothing is written below the front matter.</summary>
    public bool IsEmpty => Tree.All(block => block is Markdig.Extensions.Yaml.YamlFrontMatterBlock);

    /// <summary>Parses a file; null with a finding where it cannot be parsed.</summary>
    public static MarkdownSource? Parse(SourceText source, List<Diagnostic> diagnostics)
    {
        if (MarkdownLoad.TooHeavy(source.Text) is var (what, line))
        {
            diagnostics.Add(Diagnostic.Error("too-deep", new Place(source.File.Path, line), $"This file has so many {what} that it cannot be read.",
                "Split it, or put the long part in the 'files' folder as a document."));
            return null;
        }

        try
        {
            var tree = MarkdownParser.Parse(source.Text);
            if (TreeDepth.FirstTooDeep(tree) is { } part)
                return Refuse(source, part.Line + 1, diagnostics);
            diagnostics.AddRange(TreeFaults.In(tree, source.File.Path));
            return new MarkdownSource(source, tree);
        }
        catch (ArgumentException)
        {
            // Markdig's one way of saying that the text is nested deeper than it follows.
            return Refuse(source, source.File.Start.Line, diagnostics);
        }
    }

    private static MarkdownSource? Refuse(SourceText source, int line, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(Diagnostic.Error("too-deep", new Place(source.File.Path, line),
            "Quotes, lists or brackets in this file are nested too deeply to be read.", "Write it flatter, and close each bracket that you open."));
        return null;
    }
}
