namespace ConsultHub.Content.Model;

/// <summary>How much a consultation matters, and so how long it must last.</summary>
public enum Significance
{
    /// <summary>4 weeks or more.</summary>
    Standard,

    /// <summary>12 weeks or more.</summary>
    Major,
}
