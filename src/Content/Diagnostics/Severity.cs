namespace ConsultHub.Content.Diagnostics;

/// <summary>How much a finding matters to a resident.</summary>
public enum Severity
{
    /// <summary>It could be plainer; nobody is misled.</summary>
    Advice,

    /// <summary>The code of practice is not met.</summary>
    Warning,

    /// <summary>It would mislead someone or shut them out; <c>check</c> fails.</summary>
    Error,
}
