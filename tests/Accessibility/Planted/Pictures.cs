namespace ConsultHub.Tests.Accessibility.Planted;

/// <summary>The smallest pictures that serve.</summary>
internal static class Pictures
{
    /// <summary>One dot, PNG.</summary>
    public static byte[] Dot { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Two frames of one dot, GIF, turning for ever.</summary>
    public static byte[] Moving { get; } =
    [
        .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
        0x21, 0xff, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0,
        .. Frame(0x44), .. Frame(0x4c), 0x3b,
    ];

    private static byte[] Frame(byte dot) => [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, dot, 1, 0];
}
