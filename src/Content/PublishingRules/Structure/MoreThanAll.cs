using System.Globalization;
using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>More people are said to have done something than there are.</summary>
public sealed partial class MoreThanAll() : TextRule("more-than-all", Severity.Error)
{
    private const string WriteRight = "Look the number up and correct it.";

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Passages.SelectMany(InWords).Concat(TableFigures.In(text).Where(table => table.IsChart).SelectMany(InChart));

    private IEnumerable<Diagnostic> InWords(Passage passage)
    {
        foreach (Match share in ShareOfPeople().Matches(passage.Text))
            yield return Found(passage.PlaceAt(share.Groups["share"].Index), $"{share.Groups["share"].Value}% is more than all of them.", WriteRight);
        foreach (Match part in PartOfAll().Matches(passage.Text).Where(part => Number(part.Groups["part"]) > Number(part.Groups["all"])))
            yield return Found(passage.PlaceAt(part.Index), $"{part.Groups["part"].Value} is more than {part.Groups["all"].Value}.", WriteRight);
    }

    private IEnumerable<Diagnostic> InChart(TableFigures chart) =>
        from row in Enumerable.Range(0, chart.Rows.Count)
        from cell in chart.Rows[row].Skip(1)
        where Figure.Share(cell) > 100
        select Found(chart.Places[row], $"{cell} is more than all of them.", WriteRight);

    private static double Number(Group group) => double.Parse(group.ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    // A growth or a target may be over 100 %; a share of people cannot.
    [GeneratedRegex(@"(?<![\p{N}.,£-])(?<share>1[0-9][1-9]|1[1-9]0|[2-9][0-9]{2})(?:\.[0-9]+)?(?:%| per cent| percent) of (?:you|(?:the |all |our |these |those )?(?:people|residents|respondents|replies|responses|pupils|households|tenants)|those)\b|\bof (?:them|you|the [0-9,]+ \p{Ll}+),? (?:or |\()(?<share>1[0-9][1-9]|1[1-9]0|[2-9][0-9]{2})%")]
    private static partial Regex ShareOfPeople();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,£/-])(?<part>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6}) of (?:the |our |all |these |those )?(?<all>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6}) (?:people|residents|respondents|replies|responses|pupils|homes|households|tenants|streets|libraries|councillors|schools|businesses)\b")]
    private static partial Regex PartOfAll();
}
