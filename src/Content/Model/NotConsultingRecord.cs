using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;
using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>A decision taken without consulting, and why.</summary>
public sealed record NotConsultingRecord(ContentFile File, Places Places) : ContentItem(File, Places)
{
    /// <summary>The last part of its address.</summary>
    public string Slug => File.Owner;

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>When it was decided.</summary>
    public required LocalDate Decided { get; init; }

    /// <summary>Whom to ask.</summary>
    public required Contact Contact { get; init; }

    /// <summary>Why nobody was asked.</summary>
    public Reason? Reason { get; init; }

    /// <summary>Its text.</summary>
    public required MarkdownSource Body { get; init; }

    /// <summary>Its plain-English version, or null.</summary>
    public PlainVersion? Plain { get; init; }
}
