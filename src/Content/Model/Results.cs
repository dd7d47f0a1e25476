using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;
using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>What people said and what was decided.</summary>
public sealed record Results(ContentFile File, Places Places) : ContentItem(File, Places)
{
    /// <summary>The day from which they are shown.</summary>
    public required LocalDate Published { get; init; }

    /// <summary>How many people replied.</summary>
    public int? Responses { get; init; }

    /// <summary>When it was decided.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The decision in one sentence.</summary>
    public string? Decision { get; init; }

    /// <summary>What people said most, with the council's answers.</summary>
    public IReadOnlyList<Theme> Themes { get; init; } = [];

    /// <summary>How many replied in which way.</summary>
    public IReadOnlyList<KeyValuePair<Channel, int>> Channels { get; init; } = [];

    /// <summary>What the council promised to do.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>Its text.</summary>
    public required MarkdownSource Body { get; init; }

    /// <summary>Its plain-English version, or null.</summary>
    public PlainVersion? Plain { get; init; }
}

/// <summary>Something that people said, and the answer to it.</summary>
/// <param name="Said">What they said.</param>
/// <param name="Count">How many said it.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Why">The reason for the answer.</param>
public sealed record Theme(string Said, int? Count, Answer? Answer, string? Why);

/// <summary>Something that the council promised to do.</summary>
/// <param name="What">What.</param>
/// <param name="Due">By when.</param>
/// <param name="Done">When it was done, or null.</param>
public sealed record Commitment(string What, LocalDate? Due, LocalDate? Done);

/// <summary>Progress after a decision.</summary>
/// <param name="File">The file.</param>
/// <param name="Places">Where its values stand.</param>
/// <param name="Date">When it was written, from the name of its file.</param>
/// <param name="Title">Title.</param>
/// <param name="Body">Its text.</param>
public sealed record Update(ContentFile File, Places Places, LocalDate Date, string Title, MarkdownSource Body) : ContentItem(File, Places);
