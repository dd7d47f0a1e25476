namespace ConsultHub.Content.Model;

/// <summary>The starts of addresses that make a reader's choice, by the content contract: each page is also there below them, below both in this order.</summary>
public static class ReadingPrefixes
{
    /// <summary>In plain English instead of the full wording.</summary>
    public const string PlainEnglish = "/plain-english";

    /// <summary>In large print instead of standard print.</summary>
    public const string LargePrint = "/large-print";

    /// <summary>An address on this site without the choice that it makes; the same address where it makes none.</summary>
    public static string Without(string address) => Without(LargePrint, Without(PlainEnglish, address));

    /// <summary>An address on this site without any choice, in whatever order and however often it makes one; not all such addresses are there.</summary>
    public static string WithoutAny(string address)
    {
        for (var bare = Without(address); bare != address; bare = Without(address))
            address = bare;
        return address;
    }

    private static string Without(string prefix, string address) =>
        !address.StartsWith(prefix, StringComparison.Ordinal) ? address : address[prefix.Length..] switch
        {
            ['/', ..] rest => rest,
            // The prefix alone is the home page.
            "" or ['?' or '#', ..] => $"/{address[prefix.Length..]}",
            _ => address,
        };
}
