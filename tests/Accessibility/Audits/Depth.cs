namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>How much is done on a page.</summary>
public enum Depth
{
    /// <summary>axe, and what the page shows as it stands on a desktop: about a quarter of a second.</summary>
    Quick,

    /// <summary>What changes with the words and sizes of a view, in light colours: about half the time of every check.</summary>
    View,

    /// <summary>Every check in every mode: some seconds.</summary>
    Full,
}
