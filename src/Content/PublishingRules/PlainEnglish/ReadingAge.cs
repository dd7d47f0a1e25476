using System.Globalization;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A text that takes more schooling than many readers have.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="plain">Whether it is about plain versions, or about full texts that have none.</param>
/// <param name="highestGrade">The highest Flesch-Kincaid grade.</param>
public sealed class ReadingAge(string id, bool plain, int highestGrade) : TextRule(id, Severity.Warning, "WCAG 3.1.5; Code of practice 9.1 xvi")
{
    private const int FewestWords = 100;

    /// <summary>The age at which studies end: the formula goes on with very long sentences, but no schooling does.</summary>
    private const int Graduate = 22;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text.IsPlain != plain || text.HasPlain)
            yield break;
        var prose = text.Passages.Where(passage => passage.Kind is PassageKind.Paragraph or PassageKind.Item && !passage.IsLink).ToList();
        var whole = Readability.Of(prose);
        if (whole.Words < FewestWords || whole.Grade <= highestGrade)
            yield break;
        var hardest = prose.Where(passage => passage.Sentences.Sum(sentence => sentence.Words.Count) > 15).MaxBy(passage => Readability.Of([passage]).Grade) ?? prose[0];
        yield return Found(text.Item.Places.Start, Message(whole), plain
            ? $"Shorten the sentences and use shorter words; the hardest paragraph is on line {hardest.Start.Line}."
            : $"Shorten the sentences and use shorter words, the hardest paragraph is on line {hardest.Start.Line}; or write a plain version, {Name(text)}.plain.md.");
    }

    private string Message(Readability whole) => string.Create(CultureInfo.InvariantCulture,
        $"The text takes a reading age of {(whole.Age > Graduate ? $"more than {Graduate}" : whole.Age)} (Flesch-Kincaid grade {whole.Grade:0.0}), and {highestGrade + 5} is the most.");

    private static string Name(CheckedText text) => Path.GetFileNameWithoutExtension(text.File.Path);
}
