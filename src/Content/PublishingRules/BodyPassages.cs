using System.Text;
using ConsultHub.Content.Markup;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.PublishingRules;

/// <summary>The passages of a body, with the place of every character.</summary>
internal sealed class BodyPassages
{
    private readonly CheckedText source;
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    private int linked;

    private bool IsLink => linked * 2 > text.Length && text[^1] is not ('.' or '!' or '?');

    private BodyPassages(CheckedText source) => this.source = source;

    public static IEnumerable<Passage> In(CheckedText source) => Blocks(source, source.Tree, PassageKind.Paragraph);

    private static IEnumerable<Passage> Blocks(CheckedText source, ContainerBlock container, PassageKind kind) =>
        container.SelectMany(block => Block(source, block, kind));

    private static IEnumerable<Passage> Block(CheckedText source, Block block, PassageKind kind) => block switch
    {
        HeadingBlock heading => Of(source, heading.Inline, PassageKind.Heading),
        Table table => Of(source, TableCaption.Of(table)?.Text, PassageKind.Caption).Concat(Blocks(source, table, PassageKind.Cell)),
        QuoteBlock quote => Blocks(source, quote, PassageKind.Quotation),
        ListItemBlock item => Blocks(source, item, kind == PassageKind.Paragraph ? PassageKind.Item : kind),
        DefinitionTerm term => Of(source, term.Inline, PassageKind.Label),
        LinkReferenceDefinitionGroup => [],
        ContainerBlock container => Blocks(source, container, kind),
        LeafBlock { Inline: { } inline } => Of(source, inline, kind),
        _ => [],
    };

    private static IEnumerable<Passage> Of(CheckedText source, ContainerInline? inline, PassageKind kind)
    {
        if (inline is null)
            yield break;
        var builder = new BodyPassages(source);
        builder.Append(inline);
        if (builder.text.Length == 0)
            yield break;
        var offsets = builder.offsets;
        var lines = source.Lines;
        if (IsTable(builder.text.ToString()))
            kind = PassageKind.Cell;
        yield return new Passage(kind, builder.text.ToString(), lines.At(offsets[0]), index => lines.At(offsets[Math.Clamp(index, 0, offsets.Count - 1)])) { IsLink = builder.IsLink };
    }

    // What was meant as a table is reported as such, and not for its sentences.
    private static bool IsTable(string text) => text.Contains("| --", StringComparison.Ordinal) || Accessibility.PastedTable.Stands(text);

    private void Append(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Append(inline);
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                // A backslash before a character is part of the span and not of the content.
                Append(literal.Content.AsSpan(), literal.Span.Start + Math.Max(0, literal.Span.Length - literal.Content.Length));
                break;
            case CodeInline code:
                Append(code.Content, code.Span.Start + 1);
                break;
            case LineBreakInline:
                Append(" ", inline.Span.Start);
                break;
            case HtmlEntityInline entity:
                AppendAt(entity.Transcoded.AsSpan(), entity.Span.Start);
                break;
            case AutolinkInline link:
                Append(link.Url, link.Span.Start + 1);
                break;
            case AbbreviationInline abbreviation:
                Append(abbreviation.Abbreviation.Label, abbreviation.Span.Start);
                break;
            case FootnoteLink or LinkInline { IsImage: true }:
                break;
            case DelimiterInline sign:
                // A bracket of a link that came to nothing: it is shown, and what follows stands in it.
                Append(sign.ToLiteral(), sign.Span.Start);
                Append((ContainerInline)sign);
                break;
            case ContainerInline inner:
                var before = text.Length;
                Append(inner);
                linked += inner is LinkInline ? text.Length - before : 0;
                break;
        }
    }

    private void Append(ReadOnlySpan<char> piece, int start)
    {
        text.Append(piece);
        for (var i = 0; i < piece.Length; i++)
            offsets.Add(Math.Clamp(start + i, 0, source.Lines.Text.Length));
    }

    private void AppendAt(ReadOnlySpan<char> piece, int start)
    {
        text.Append(piece);
        for (var i = 0; i < piece.Length; i++)
            offsets.Add(start);
    }
}
