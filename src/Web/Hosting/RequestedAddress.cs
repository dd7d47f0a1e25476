namespace ConsultHub.Web.Hosting;

/// <summary>The address that was asked for, also while an error page answers in its place.</summary>
/// <param name="Choice">The reader's choice.</param>
/// <param name="Path">The path without the choice.</param>
/// <param name="Query">The query; a very long one is cut to what is read of it.</param>
public sealed record RequestedAddress(ReadingChoice Choice, PathString Path, QueryString Query)
{
    /// <summary>What stands before the reader's choice: empty but in a preview of another day.</summary>
    public string Start { get; init; } = "";

    /// <summary>The start of each address on the page.</summary>
    public string Prefix => Start + Choice.Prefix;

    /// <summary>The same address in another view.</summary>
    public string In(ReadingChoice choice)
    {
        var prefix = Start + choice.Prefix;
        return prefix + (prefix.Length > 0 && Path == "/" ? "" : Path.ToUriComponent()) + Query.ToUriComponent();
    }
}
