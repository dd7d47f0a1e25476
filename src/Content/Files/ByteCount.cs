using System.Globalization;

namespace ConsultHub.Content.Files;

/// <summary>How large a file is, in powers of ten, as browsers and file managers say it.</summary>
public static class ByteCount
{
    /// <summary>Bytes in a megabyte.</summary>
    public const int Mega = 1_000_000;

    /// <summary>Bytes in a kilobyte.</summary>
    public const int Kilo = 1000;

    /// <summary>The size in words: <c>85 KB</c>, <c>1.8 MB</c>.</summary>
    public static string InWords(long bytes) => bytes < Mega
        ? $"{Math.Max(1, bytes / Kilo)} KB"
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Mega:0.#} MB");
}
