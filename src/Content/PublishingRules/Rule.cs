using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules;

/// <summary>A rule of publishing. It reads what the files say and finds what falls short of it.</summary>
/// <param name="id">Its stable id.</param>
/// <param name="severity">How much it matters, unless <c>site.yml</c> says otherwise.</param>
/// <param name="clause">The clauses that it comes from, each in full with a semicolon between two; null where it is common sense.</param>
public abstract class Rule(string id, Severity severity, string? clause = null)
{
    /// <summary>Its stable id, for example <c>no-paper</c>.</summary>
    public string Id { get; } = id;

    /// <summary>How much it matters, unless <c>site.yml</c> says otherwise.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>The clauses that it comes from, each in full with a semicolon between two, for example <c>Gunning 1; Gunning 4</c>; null where there is none.</summary>
    public string? Clause { get; } = clause;

    /// <summary>A finding of this rule.</summary>
    protected Diagnostic Found(Place place, string message, string? suggestion = null) => new(Id, Severity, place, message, suggestion);
}

/// <summary>A rule about one text: the Markdown of a file with its front matter.</summary>
public abstract class TextRule(string id, Severity severity, string? clause = null) : Rule(id, severity, clause)
{
    /// <summary>What it finds in a text.</summary>
    public abstract IEnumerable<Diagnostic> In(CheckedText text);
}

/// <summary>A rule about one consultation as a whole.</summary>
public abstract class ConsultationRule(string id, Severity severity, string? clause = null) : Rule(id, severity, clause)
{
    /// <summary>What it finds in a consultation.</summary>
    public abstract IEnumerable<Diagnostic> In(CheckedConsultation consultation);
}

/// <summary>A rule about how things fit together across files.</summary>
public abstract class LibraryRule(string id, Severity severity, string? clause = null) : Rule(id, severity, clause)
{
    /// <summary>What it finds in all content.</summary>
    public abstract IEnumerable<Diagnostic> In(CheckedLibrary library);
}
