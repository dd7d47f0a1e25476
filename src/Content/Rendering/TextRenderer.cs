using System.Globalization;
using System.Text.RegularExpressions;
using ConsultHub.Content.Markup;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NodaTime;
using NodaTime.Text;

namespace ConsultHub.Content.Rendering;

/// <summary>Renders words: glossary terms become links where a page uses them first, and dates become <c>time</c> elements.</summary>
internal sealed partial class TextRenderer(UsedTerms terms) : HtmlObjectRenderer<LiteralInline>
{
    private static readonly LocalDatePattern Written = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (!renderer.EnableHtmlForInline)
            renderer.Write(text);
        else
            WriteText(renderer, text, MayLink(literal));
    }

    private void WriteText(HtmlRenderer renderer, string text, bool mayLink)
    {
        var links = mayLink ? terms.FirstUses(text).Select(use => new Piece(use.Start, use.Length, () => WriteTerm(renderer, text.Substring(use.Start, use.Length), use.Term.Id))) : [];
        var dates = Dates(text).Select(date => new Piece(date.Start, date.Length, () => WriteDate(renderer, text.Substring(date.Start, date.Length), date.Date)));
        var position = 0;
        foreach (var piece in links.Concat(dates).OrderBy(piece => piece.Start).ToList())
        {
            if (piece.Start < position)
                continue;
            renderer.WriteEscape(text.AsSpan(position, piece.Start - position));
            piece.Write();
            position = piece.Start + piece.Length;
        }

        renderer.WriteEscape(text.AsSpan(position));
    }

    private static void WriteTerm(HtmlRenderer renderer, string words, string id) =>
        renderer.Write("<a class=\"term\" href=\"#").Write(id).Write("\">").WriteEscape(words).Write("</a>");

    // The day and its month stay on one line.
    private static void WriteDate(HtmlRenderer renderer, string words, LocalDate date) =>
        renderer.Write("<time datetime=\"").Write(LocalDatePattern.Iso.Format(date)).Write("\">").Write(DayAndMonth().Replace(words, "$1&nbsp;")).Write("</time>");

    private static IEnumerable<(int Start, int Length, LocalDate Date)> Dates(string text)
    {
        for (var match = Date().Match(text); match.Success; match = match.NextMatch())
        {
            if (Written.Parse(match.Groups["date"].Value) is { Success: true } date)
                yield return (match.Index, match.Length, date.Value);
        }
    }

    // A link within a link is not HTML; and a heading stays as it is.
    private static bool MayLink(LiteralInline literal)
    {
        for (ContainerInline? around = literal.Parent; around is not null; around = around.Parent)
        {
            if (around is LinkInline || around.ParentBlock is HeadingBlock || TableCaption.Is(around) || IsColumnHead(around.ParentBlock))
                return false;
        }

        return true;
    }

    // Where a table is shown as a list its first row is out of sight, and a link there would be a stop that nobody sees.
    private static bool IsColumnHead(Block? block) => block?.Parent is TableCell { Parent: TableRow { IsHeader: true } };

    [GeneratedRegex(@"\b((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<date>[0-9]{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4})\b")]
    private static partial Regex Date();

    [GeneratedRegex("([0-9]{1,2}) (?=[A-Z])")]
    private static partial Regex DayAndMonth();

    private sealed record Piece(int Start, int Length, Action Write);
}
