using System.Globalization;
using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.PublishingRules.Accessibility;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A link to a file that does not say its type and size, or says them wrongly.</summary>
public sealed partial class FileLinkWords() : TextRule("file-link-words", Severity.Warning, "GOV.UK, Write effective links")
{
    private const double MostDifference = 0.25;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        // Words that say nothing at all are reported by another rule.
        foreach (var link in text.Links.Where(link => !link.IsPicture && !LinkText.SaysNothing(link.Words) && link.Url.StartsWith("files/", StringComparison.Ordinal)))
        {
            if (text.Consultation?.Files.GetValueOrDefault(Uri.UnescapeDataString(link.Url["files/".Length..].Split('#')[0])) is not { } file)
                continue;
            var type = Path.GetExtension(file.Name).TrimStart('.').ToUpperInvariant();
            var said = Said().Match(link.Words);
            if (!said.Success)
                yield return Found(link.Place, "The link does not say what kind of file it is and how large.", $"Write '{link.Words} ({type}, {ByteCount.InWords(file.Stamp.Length)})'.")
                    with
                { Fix = new Edit($"{link.Words}]", $"{link.Words} ({type}, {ByteCount.InWords(file.Stamp.Length)})]") };
            else if (!said.Groups["type"].Value.Equals(type, StringComparison.OrdinalIgnoreCase) || IsFarFrom(Bytes(said), file.Stamp.Length))
                yield return Found(link.Place, $"The link says '{said.Value}', and the file is {type}, {ByteCount.InWords(file.Stamp.Length)}.", $"Write '({type}, {ByteCount.InWords(file.Stamp.Length)})'.")
                    with
                { Fix = new Edit(said.Value, $"({type}, {ByteCount.InWords(file.Stamp.Length)})") };
        }
    }

    private static bool IsFarFrom(double said, long real) => Math.Abs(said - real) > Math.Max(real * MostDifference, 1024);

    private static double Bytes(Match said) =>
        double.Parse(said.Groups["size"].ValueSpan, CultureInfo.InvariantCulture) * (said.Groups["unit"].Value.Equals("MB", StringComparison.OrdinalIgnoreCase) ? ByteCount.Mega : ByteCount.Kilo);

    [GeneratedRegex(@"\((?<type>[A-Z0-9]{2,5}), (?<size>[0-9]+(?:\.[0-9]+)?) ?(?<unit>KB|MB)\b[^)]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Said();
}
