using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.Model;

/// <summary>What one file of the content folder says.</summary>
/// <param name="File">The file.</param>
/// <param name="Places">Where its values stand.</param>
public abstract record ContentItem(ContentFile File, Places Places);
