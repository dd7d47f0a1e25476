using ConsultHub.Content.Diagnostics;
using Markdig.Syntax;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Text that starts with four spaces or a tab, which is shown as computer code.</summary>
public sealed class IndentedText() : TextRule("indented-text", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.NodesOf<CodeBlock>().Where(block => block.GetType() == typeof(CodeBlock))
        .Select(block => Found(new(text.File.Path, block.Line + 1), "This starts with four spaces or a tab, so it is shown as computer code.", "Delete the spaces at the start of the line."));
}
