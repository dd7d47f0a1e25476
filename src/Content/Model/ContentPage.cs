using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;
using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>Another page: about, accessibility, contact ...</summary>
/// <param name="File">The file.</param>
/// <param name="Places">Where its values stand.</param>
/// <param name="Title">Title.</param>
/// <param name="Summary">One or two sentences, or null.</param>
/// <param name="Review">When it is to be looked at again.</param>
/// <param name="Body">Its text.</param>
public sealed record ContentPage(ContentFile File, Places Places, string Title, string? Summary, LocalDate? Review, MarkdownSource Body)
    : ContentItem(File, Places)
{
    /// <summary>Its address without the slash.</summary>
    public string Name => File.Owner;

    /// <summary>Its plain-English version, or null.</summary>
    public PlainVersion? Plain { get; init; }
}
