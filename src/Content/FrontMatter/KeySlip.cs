using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.FrontMatter;

/// <summary>Keys that have no meaning where they stand: mistyped, or another word for the one that is wanted.</summary>
internal static class KeySlip
{
    // What people write who have not looked up the word that is wanted.
    private static readonly Dictionary<string, string[]> OtherWords = new()
    {
        ["phone"] = ["telephone", "tel", "mobile"],
        ["email"] = ["mail"],
        ["opens"] = ["start", "starts", "start-date", "opening-date", "opening date"],
        ["closes"] = ["end", "ends", "end-date", "closing-date", "closing date", "deadline"],
        ["starts"] = ["date", "begins"],
        ["venue"] = ["location", "place", "where"],
        ["why"] = ["because", "reason"],
        ["lead"] = ["department", "service", "team"],
        ["statutory"] = ["law"],
        ["url"] = ["link", "website", "web"],
        ["language"] = ["lang"],
        ["documents"] = ["files", "downloads"],
        ["respond"] = ["how-to-respond", "responses", "ways"],
        ["access"] = ["accessibility"],
        ["online"] = ["web", "website", "url", "link", "form", "survey"],
        ["post"] = ["letter", "address", "postal"],
        ["in-person"] = ["person", "visit", "face-to-face"],
    };

    /// <summary>The finding about a key without a meaning; its fix says which one was meant, where that can be told.</summary>
    /// <param name="entry">The key with its value.</param>
    /// <param name="mapping">The mapping that it stands in: a key that is written there as well was not meant.</param>
    /// <param name="known">The keys that have a meaning there.</param>
    public static Diagnostic Finding(YamlEntry entry, YamlMapping mapping, IReadOnlyCollection<string> known)
    {
        var meant = Meant(entry.Key, known.Where(key => mapping[key] is null).ToList());
        return Diagnostic.Error("unknown-key", entry.Place, $"A line '{entry.Key}: ...' has no meaning here, so what it says is not shown.",
            meant is null ? $"The words before the colon can be: {string.Join(", ", known)}." : $"Did you mean '{meant}'?")
            with
        { Fix = meant is null ? null : new Edit(entry.Key, meant) };
    }

    private static string? Meant(string written, List<string> free) =>
        NearMiss.Of(written, free) ?? free.Find(key => OtherWords.GetValueOrDefault(key)?.Contains(written.ToLowerInvariant()) == true);
}
