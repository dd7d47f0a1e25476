using ConsultHub.Content.Files;

namespace ConsultHub.Content.Markup;

/// <summary>A section that the code of practice looks for, and that pages show in a place of its own.</summary>
/// <param name="Title">Its title.</param>
/// <param name="PlainTitle">What the plain version may call it instead; null where that has no other name for it.</param>
public sealed record StandardSection(string Title, string? PlainTitle = null)
{
    /// <summary>What is wrong now, and what is to change.</summary>
    public static StandardSection Why { get; } = new("Why we are asking");

    /// <summary>What people cannot change.</summary>
    public static StandardSection Decided { get; } = new("What is already decided", "What you cannot change");

    /// <summary>What people can change.</summary>
    public static StandardSection Influence { get; } = new("What you can influence", "What you can change");

    /// <summary>How to reply.</summary>
    public static StandardSection TakePart { get; } = new("How to take part", "How to tell us");

    /// <summary>Who decides, when and how.</summary>
    public static StandardSection HowWeDecide { get; } = new("How we will decide");

    /// <summary>What people were asked.</summary>
    public static StandardSection Asked { get; } = new("We asked");

    /// <summary>What they said.</summary>
    public static StandardSection Said { get; } = new("You said");

    /// <summary>What came of it.</summary>
    public static StandardSection Did { get; } = new("We did");

    /// <summary>Those of a consultation.</summary>
    public static IReadOnlyList<StandardSection> OfConsultation { get; } = [Why, Decided, Influence, TakePart, HowWeDecide];

    /// <summary>Those of results.</summary>
    public static IReadOnlyList<StandardSection> OfResults { get; } = [Asked, Said, Did];

    /// <summary>The anchor of its heading.</summary>
    public string Anchor { get; } = Slug.From(Title);

    private string? PlainAnchor { get; } = PlainTitle is null ? null : Slug.From(PlainTitle);

    /// <summary>Its titles in a file: the plain version may use either.</summary>
    public IReadOnlyList<string> TitlesIn(ContentFile file) => PlainTitle is not null && file.Version == ContentFile.Plain ? [Title, PlainTitle] : [Title];

    /// <summary>Whether a heading is its title or its plain one, large and small letters apart.</summary>
    public bool IsCalled(string heading) => Slug.From(heading) is var written && (written == Anchor || written == PlainAnchor);
}
