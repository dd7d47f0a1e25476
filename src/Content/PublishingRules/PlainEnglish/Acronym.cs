using System.Collections;
using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using Markdig.Extensions.Abbreviations;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>An acronym that neither the text nor the glossary explains.</summary>
public sealed partial class Acronym() : TextRule("acronym", Severity.Warning, "WCAG 3.1.4")
{
    /// <summary>How many characters around an acronym are looked at for what was left over.</summary>
    private const int Nearby = 200;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var seen = text.NodesOf<AbbreviationInline>().Select(abbreviation => abbreviation.Abbreviation.Label).ToHashSet(StringComparer.Ordinal);
        var explained = new Lazy<HashSet<string>>(() => Explained(text));
        foreach (var passage in text.Passages.Where(passage => passage.Kind is not (PassageKind.Label or PassageKind.Quotation)))
        {
            var loud = new Lazy<BitArray>(() => Loud(passage));
            foreach (Match match in KnownAcronyms.Form().Matches(passage.Own))
                if (!text.Library.Acronyms.Knows(match.Value) && !seen.Contains(match.Value.TrimEnd('s')) && !loud.Value[match.Index] && !IsCode(passage, match) && !IsLeftover(text, passage, match)
                    && seen.Add(match.Value.TrimEnd('s')) && !explained.Value.Contains(match.Value.TrimEnd('s')))
                    yield return Found(passage.PlaceAt(match.Index), $"Nothing says what '{match.Value}' stands for.", $"Write it out the first time, 'its full name ({match.Value})', or add it to glossary.yml.");
        }
    }

    // A run of capitals is emphasis, on which there is another rule.
    private static BitArray Loud(Passage passage)
    {
        var loud = new BitArray(passage.Text.Length);
        foreach (var span in Accessibility.Capitals.Spans(passage))
            for (var i = span.Index; i < span.Index + span.Length; i++)
                loud[i] = true;
        return loud;
    }

    // 'Strain ATCC 14579' names one thing, and 'SR&ED' is one acronym of two halves, on which nothing is looked up.
    private static bool IsCode(Passage passage, Match match) => Number().IsMatch(passage.Text, match.Index + match.Length)
        || match.Index > 0 && passage.Text[match.Index - 1] == '&' || match.Index + match.Length < passage.Text.Length && passage.Text[match.Index + match.Length] == '&';

    private static bool IsLeftover(CheckedText text, Passage passage, Match match)
    {
        var offset = text.Lines.OffsetOf(passage.PlaceAt(match.Index));
        var from = Math.Max(text.Lines.Text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1, offset - Nearby);
        var end = text.Lines.Text.IndexOf('\n', offset);
        return Structure.Leftover.StandsIn(text.Lines.Text[from..Math.Min(end < 0 ? text.Lines.Text.Length : end, offset + Nearby)]);
    }

    // Each text is searched once for all that it explains, because one may have thousands of acronyms.
    private static HashSet<string> Explained(CheckedText text)
    {
        var texts = text.Full is { } full ? new[] { text.Body.Text, full.Body.Text } : [text.Body.Text];
        return texts.SelectMany(body => Bracketed().Matches(body).Concat(Explaining().Matches(body)))
            .Select(match => match.Groups["acronym"].Value.TrimEnd('s')).ToHashSet(StringComparer.Ordinal);
    }

    private const string Form = "(?<acronym>" + KnownAcronyms.Letters + ")";

    // 'Its full name (EPA)', and also '(the EPA)', '(EPA or the Act)', '(EPA 1999)', '(EPA-15)', '(EPA Regulations)'.
    [GeneratedRegex(@"(?:\((?:the )?|[\p{L}”""] \[|\*\[)[“""]?" + Form + @"[”""]?(?:[-‑–][0-9]+)?(?:(?: or| No\.?)?(?: [\p{L}\p{N}.-]+){1,2})?[)\]]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\G (?!(?:19|20)[0-9]{2}\b)[0-9]{3,6}[A-Z]?\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b" + Form + @"(?:\s?\((?:the |short for )?\p{L}[^)]{5,200}\)| (?:stands for|is short for|means)\b)")]
    private static partial Regex Explaining();
}
