namespace ConsultHub.Tests.Accessibility.Planted;

/// <summary>A barrier to put into the good page.</summary>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Check">Name of the check that must find it.</param>
public sealed record Fault(string Title, string Check)
{
    /// <summary>HTML at the end of the main content.</summary>
    public string Main { get; init; } = "";

    /// <summary>CSS after the good page's own.</summary>
    public string Css { get; init; } = "";

    /// <summary>HTML in the head.</summary>
    public string Head { get; init; } = "";

    /// <summary>Text of the good page that is replaced, and what by.</summary>
    public (string Old, string New) Change { get; init; }

    public string ApplyTo(string page)
    {
        if (Change.Old is not null && !page.Contains(Change.Old, StringComparison.Ordinal))
            throw new InvalidOperationException($"The good page has no \"{Change.Old}\".");
        var changed = Change.Old is null ? page : page.Replace(Change.Old, Change.New, StringComparison.Ordinal);
        return changed
            .Replace("<!-- main -->", Main, StringComparison.Ordinal)
            .Replace("<!-- head -->", Head + (Css.Length > 0 ? $"<style>{Css}</style>" : ""), StringComparison.Ordinal);
    }
}
