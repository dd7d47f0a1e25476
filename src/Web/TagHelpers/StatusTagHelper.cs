using ConsultHub.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConsultHub.Web.TagHelpers;

/// <summary>A status in words, with its look: <c>&lt;status-tag of="..." /&gt;</c>.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>The status.</summary>
    public Status Of { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Terms.TagOf(Of));
        output.Content.SetContent(Terms.Of(Of));
    }
}
