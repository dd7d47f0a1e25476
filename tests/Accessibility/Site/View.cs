namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>The four ways to read the site, as the start of an address.</summary>
public static class View
{
    public const string Standard = "";
    public const string Plain = "/plain-english";
    public const string Large = "/large-print";
    public const string PlainAndLarge = "/plain-english/large-print";

    public static IReadOnlyList<string> All { get; } = [Standard, Plain, Large, PlainAndLarge];

    /// <summary>What a view is called in a report.</summary>
    public static string Name(string view) => view switch
    {
        Plain => "plain English",
        Large => "large print",
        PlainAndLarge => "plain English in large print",
        _ => "standard",
    };
}
