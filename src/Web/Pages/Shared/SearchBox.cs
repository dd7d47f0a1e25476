namespace ConsultHub.Web.Pages.Shared;

/// <summary>The search box.</summary>
/// <param name="Text">What is in it.</param>
public sealed record SearchBox(string Text)
{
    /// <summary>The look of its button: the one yellow action on a dark panel, else plain.</summary>
    public string Button { get; init; } = "button";
}
