namespace ConsultHub.Content.Search;

/// <summary>One thing that can be found, as plain text; the search knows nothing else about the library.</summary>
public sealed record SearchDocument
{
    /// <summary>The name that stays the same from one library to the next, such as <c>consultation/bus-network</c>; unique.</summary>
    public required string Id { get; init; }

    /// <summary>What the document is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>The path of its page, from the root of the site.</summary>
    public required string Address { get; init; }

    /// <summary>The title, in plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences in plain text; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whether it is a part, such as a chapter, whose summary is the title of the whole: that does not tell what the part is about.</summary>
    public bool IsPart { get; init; }

    /// <summary>The service or department that leads it; may be empty.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The names (not the ids) of its topics, areas and audiences.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Its lead and labels as one text.</summary>
    internal string Names => string.Join(" · ", Labels.Prepend(Lead));

    /// <summary>
    /// Everything else as plain text: sections, results, updates, plain-English versions. Called only when
    /// <see cref="Fingerprint"/> is not the one in the index, so an unchanged file need not be turned into text.
    /// </summary>
    public Func<string> Body { get; init; } = static () => "";

    /// <summary>The first instant at which it is open, where there is one.</summary>
    public DateTimeOffset? Opens { get; init; }

    /// <summary>The first instant at which it is no longer open, where there is one.</summary>
    public DateTimeOffset? Closes { get; init; }

    /// <summary>Whether it was called off.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>
    /// Changes when any of the texts above change. For what is drawn from files it is their paths, lengths and times of writing, beside the words
    /// that do not come from their texts; for a glossary's term, its words.
    /// </summary>
    public required string Fingerprint { get; init; }
}
