using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using Markdig.Extensions.Abbreviations;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>An acronym that neither the text nor the glossary explains.</summary>
public sealed class Acronym() : TextRule("acronym", Severity.Warning, "WCAG 3.1.4")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var seen = text.Nodes<AbbreviationInline>().Select(abbreviation => abbreviation.Abbreviation.Label).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in text.Passages.Where(passage => passage.Kind is not (PassageKind.Label or PassageKind.Quotation)))
            foreach (Match match in KnownAcronyms.Form().Matches(passage.Text))
                if (!text.Library.Acronyms.Knows(match.Value) && !IsLoud(passage, match) && !IsLeftover(text, passage, match) && seen.Add(match.Value.TrimEnd('s')) && !IsExplained(text, match.Value.TrimEnd('s')))
                    yield return Found(passage.PlaceAt(match.Index), $"Nothing says what '{match.Value}' stands for.", $"Write it out the first time, 'its full name ({match.Value})', or add it to glossary.yml.");
    }

    // A run of capitals is emphasis, on which there is another rule.
    private static bool IsLoud(Passage passage, Match match) => Accessibility.Capitals.Spans(passage)
        .Any(loud => match.Index >= loud.Index && match.Index < loud.Index + loud.Length);

    private static bool IsLeftover(CheckedText text, Passage passage, Match match) =>
        Structure.Leftover.StandsIn(text.Lines.Line(passage.PlaceAt(match.Index).Line));

    private static bool IsExplained(CheckedText text, string acronym)
    {
        var pattern = $@"\({acronym}s?\)|\b{acronym}s?\s?\((?:the |short for )?\p{{L}}[^)]{{5,}}\)|\b{acronym}s? (?:stands for|is short for|means)\b|\*\[{acronym}s?\]:";
        return Regex.IsMatch(text.Body.Text, pattern) || text.Full is { } full && Regex.IsMatch(full.Body.Text, pattern);
    }
}
