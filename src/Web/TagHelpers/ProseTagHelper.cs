using ConsultHub.Content.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConsultHub.Web.TagHelpers;

/// <summary>
/// A rendered section: <c>&lt;prose section="..." /&gt;</c>. The one place where HTML is written unescaped; it comes from the one renderer, which
/// escapes everything that a person wrote.
/// </summary>
public sealed class ProseTagHelper : TagHelper
{
    /// <summary>The section.</summary>
    public RenderedSection? Section { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Section?.Html ?? "");
    }
}
