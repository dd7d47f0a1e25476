using ConsultHub.Content.Rendering;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>An update with its text as HTML.</summary>
/// <param name="Update">The update.</param>
/// <param name="Text">Its text. Headings in it are rare; each section is shown below the other.</param>
public sealed record UpdateItem(Update Update, IReadOnlyList<RenderedSection> Text);
