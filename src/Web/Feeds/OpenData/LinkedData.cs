using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConsultHub.Web.Feeds.OpenData;

/// <summary>Writes JSON-LD. It is linked from pages and not written into them: the security policy knows no inline script of any type.</summary>
internal static class LinkedData
{
    /// <summary>The media type of JSON-LD.</summary>
    public const string ContentType = "application/ld+json";

    // It is never part of an HTML page, so the plus of an offset and the letters of a name can stand as they are.
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An answer; keys without a value are left out.</summary>
    public static IResult Answer(Dictionary<string, object?> data, string contentType = ContentType) => TypedResults.Json(data, Options, contentType);

    /// <summary>An object without the keys that have no value.</summary>
    public static Dictionary<string, object?> Object(params ReadOnlySpan<(string Key, object? Value)> values)
    {
        var made = new Dictionary<string, object?>();
        foreach (var (key, value) in values)
            if (value is not null)
                made[key] = value;
        return made;
    }
}
