using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.FrontMatter;

/// <summary>Unwinds the reader from any depth; it never leaves <see cref="YamlReader"/>.</summary>
internal sealed class RefusedYamlException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What was refused.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
