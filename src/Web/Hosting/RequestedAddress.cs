namespace ConsultHub.Web.Hosting;

/// <summary>The address that was asked for, also while an error page answers in its place.</summary>
/// <param name="Choice">The reader's choice.</param>
/// <param name="Path">The path without the choice.</param>
/// <param name="Query">The query.</param>
public sealed record RequestedAddress(ReadingChoice Choice, PathString Path, QueryString Query)
{
    /// <summary>The same address in another view.</summary>
    public string In(ReadingChoice choice) =>
        choice.Prefix.Length > 0 && Path == "/" ? choice.Prefix + Query.ToUriComponent() : choice.Prefix + Path.ToUriComponent() + Query.ToUriComponent();
}
