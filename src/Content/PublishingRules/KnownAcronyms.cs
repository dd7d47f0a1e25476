using System.Text.RegularExpressions;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules;

/// <summary>Acronyms that need no explanation: those in common use, and those in the glossary.</summary>
public sealed partial class KnownAcronyms
{
    /// <summary>Better known than what they stand for, or read as a word or a code.</summary>
    private static readonly HashSet<string> Common =
    [
        "UK", "GB", "EU", "USA", "US", "UN", "BBC", "ITV", "NHS", "GP", "GPS", "MP", "MPs", "PDF", "CSV", "ODT", "ODS", "HTML", "JPG", "PNG", "XLS", "TXT", "KB", "MB", "GB", "TV", "DVD",
        "CD", "PC", "IT", "ID", "PIN", "SMS", "USB", "WC", "AM", "PM", "BC", "AD", "A4", "A3", "A5", "OK", "FAQ", "FAQs", "VAT", "HIV", "AIDS", "DNA", "CCTV", "VIP", "BT", "AA", "RAC",
        "RSPCA", "NATO", "HGV", "HGVs", "LED", "LEDs", "COVID", "SOS", "GCSE", "GCSEs", "A-level", "DIY", "BST", "GMT", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "URL", "QR", "CO2", "PhD",
        "HM", "WCAG", "ISBN", "TEL", "PO", "ZIP", "RNIB", "RNID", "MOT", "MoT", "PE", "CEO", "GDP", "SW", "NW", "SE", "NE", "I", "A", "ICO", "WIFI", "API", "DOC", "DOCX", "RTF", "XLSX", "PPT", "EPUB", "JPEG", "SVG", "XML",
        "NASA", "UNESCO", "UNICEF", "SUV", "SUVs", "MBE", "OBE", "CBE", "KC", "QC", "MW", "GW", "KV",
    ];

    /// <summary>What an acronym looks like: two to six letters, most of them capitals.</summary>
    internal const string Letters = @"\p{Lu}{2,6}s?|\p{Lu}\p{Ll}\p{Lu}{1,4}s?";

    private readonly HashSet<string> explained;

    /// <summary>Those of a library.</summary>
    public KnownAcronyms(ContentLibrary library)
    {
        explained = library.Glossary.SelectMany(term => Form().Matches(term.Term).Select(match => match.Value)).ToHashSet(StringComparer.Ordinal);
        Meanings = library.Glossary
            .Where(term => Form().Match(term.Term).Value == term.Term)
            .Where(term => term.ShortFor.Length > 0)
            .ToDictionary(term => term.Term, term => term.ShortFor, StringComparer.Ordinal);
    }

    /// <summary>What the glossary says that an acronym is short for.</summary>
    public IReadOnlyDictionary<string, string> Meanings { get; }

    /// <summary>Whether a reader can know what it stands for.</summary>
    public bool Knows(string acronym) => Knows(explained, acronym) || Knows(Common, acronym);

    /// <summary>A word of two to six letters, most of them capitals: <c>CAA</c>, <c>EqIA</c>, <c>PCSOs</c>.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}@/._-])(?:" + Letters + @")(?![\p{L}\p{N}@/_-]|\.\p{L})")]
    internal static partial Regex Form();

    private static bool Knows(HashSet<string> known, string acronym) =>
        known.Contains(acronym) || acronym.EndsWith('s') && known.Contains(acronym[..^1]) || known.Contains(acronym + "s");
}
