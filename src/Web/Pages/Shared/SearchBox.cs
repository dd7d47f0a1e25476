namespace ConsultHub.Web.Pages.Shared;

/// <summary>The search box.</summary>
/// <param name="Text">What is in it.</param>
public sealed record SearchBox(string Text)
{
    /// <summary>The filters that a new text is searched for within, as names and values of an address.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Filters { get; init; } = [];

    /// <summary>The look of its button: the one yellow action on a dark panel, else plain.</summary>
    public string Button { get; init; } = "button";
}
