namespace ConsultHub.Content.Model;

/// <summary>The council's answer to what people said.</summary>
public enum Answer
{
    /// <summary>It does what they asked.</summary>
    Yes,

    /// <summary>It does some of it.</summary>
    Partly,

    /// <summary>It does not.</summary>
    No,
}
