using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;
using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>A strategy or policy document; without chapters it is one page.</summary>
public sealed record StrategyDocument(ContentFile File, Places Places) : ContentItem(File, Places)
{
    /// <summary>The last part of its address.</summary>
    public string Slug => File.Owner;

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>When it was agreed.</summary>
    public LocalDate? Adopted { get; init; }

    /// <summary>When it is to be looked at again.</summary>
    public LocalDate? Review { get; init; }

    /// <summary>Where it stands.</summary>
    public DocumentStatus Status { get; init; } = DocumentStatus.Current;

    /// <summary>What it is drawn from.</summary>
    public DocumentSource? Source { get; init; }

    /// <summary>The text of its front page.</summary>
    public required MarkdownSource Body { get; init; }

    /// <summary>The plain-English version of its front page, or null.</summary>
    public PlainVersion? Plain { get; init; }

    /// <summary>Its chapters in order.</summary>
    public IReadOnlyList<Chapter> Chapters { get; init; } = [];
}

/// <summary>What a document is drawn from.</summary>
/// <param name="Title">Title.</param>
/// <param name="Url">Address.</param>
public sealed record DocumentSource(string Title, string? Url);

/// <summary>A chapter of a strategy document.</summary>
/// <param name="File">The file.</param>
/// <param name="Places">Where its values stand.</param>
/// <param name="Title">Title.</param>
/// <param name="Body">Its text.</param>
public sealed record Chapter(ContentFile File, Places Places, string Title, MarkdownSource Body) : ContentItem(File, Places)
{
    /// <summary>The last part of its address.</summary>
    public string Name => File.Name;

    /// <summary>Its plain-English version, or null.</summary>
    public PlainVersion? Plain { get; init; }
}
