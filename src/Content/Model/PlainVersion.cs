using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Model;

/// <summary>The plain-English version of a text.</summary>
/// <param name="File">The file.</param>
/// <param name="Places">Where its values stand.</param>
/// <param name="Title">Its own title, or null where it keeps that of the full version.</param>
/// <param name="Summary">Its own summary, or null.</param>
/// <param name="Body">Its text.</param>
public sealed record PlainVersion(ContentFile File, Places Places, string? Title, string? Summary, MarkdownSource Body) : ContentItem(File, Places);
