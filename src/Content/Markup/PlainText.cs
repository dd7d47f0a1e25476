using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Markup;

/// <summary>The words of a tree without their markup.</summary>
public static class PlainText
{
    /// <summary>The alternative of a picture that shows nothing of use: it has no words.</summary>
    public const string Decorative = "decorative";

    /// <summary>What parts the cells of a row: a control character, which no text that was read holds.</summary>
    public const char CellEnd = '\u001F';

    /// <summary>The words of some inline content.</summary>
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        AppendInlines(text, inline);
        return text.ToString().Trim();
    }

    /// <summary>The words of a tree, a line for each block, the cells of a row parted by <see cref="CellEnd"/>.</summary>
    public static string Of(Block block)
    {
        var text = new StringBuilder();
        Append(text, block);
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or HtmlBlock { Type: HtmlBlockType.Comment } or LinkReferenceDefinitionGroup:
                break;
            case Table table:
                AppendTable(text, table);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Append(text, child);
                break;
            case LeafBlock { Inline: { } inline }:
                AppendInlines(text, inline);
                text.Append('\n');
                break;
            case LeafBlock leaf:
                text.Append(leaf.Lines.ToString()).Append('\n');
                break;
        }
    }

    private static void AppendTable(StringBuilder text, Table table)
    {
        if (TableCaption.Of(table) is { } caption)
            text.Append(Of(caption.Text)).Append('\n');
        foreach (var row in table.OfType<TableRow>())
            text.AppendJoin(CellEnd, row.OfType<TableCell>().Select(cell => Of((Block)cell).ReplaceLineEndings(" ")).Where(words => words.Length > 0)).Append('\n');
    }

    private static void AppendInlines(StringBuilder text, ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            AppendInline(text, inline);
    }

    private static void AppendInline(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case AbbreviationInline abbreviation:
                text.Append(abbreviation.Abbreviation.Label);
                break;
            case FootnoteLink:
            case LinkInline { IsImage: true } picture when Of(picture) == Decorative:
                break;
            case DelimiterInline sign:
                text.Append(sign.ToLiteral());
                AppendInlines(text, sign);
                break;
            case ContainerInline inner:
                AppendInlines(text, inner);
                break;
        }
    }
}
