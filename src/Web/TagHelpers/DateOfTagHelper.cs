using ConsultHub.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConsultHub.Web.TagHelpers;

/// <summary>A day in words, with the machine date: <c>&lt;date-of day="..." /&gt;</c>.</summary>
public sealed class DateOfTagHelper : TagHelper
{
    /// <summary>The day.</summary>
    public LocalDate Day { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Dates.Machine(Day));
        output.Content.SetContent(Dates.Day(Day));
    }
}
