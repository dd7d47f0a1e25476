using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.PublishingRules;

/// <summary>A link or a picture in a text.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Words">Its words.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="IsPicture">Whether it is a picture.</param>
/// <param name="IsBare">Whether its words are its address, as <c>&lt;https://...&gt;</c> is.</param>
/// <param name="HasPicture">Whether a picture stands in it.</param>
public sealed record TextLink(Place Place, string Words, string Url, bool IsPicture, bool IsBare, bool HasPicture)
{
    /// <summary>The links and pictures of a text in order.</summary>
    public static IReadOnlyList<TextLink> In(CheckedText text) => text.Nodes
        .Select(node => node switch
        {
            LinkInline link => new TextLink(text.PlaceOf(link), PlainText.Of(link), link.Url ?? "", link.IsImage, false,
                link.Descendants<LinkInline>().Any(inner => inner.IsImage)),
            AutolinkInline { IsEmail: false } link => new TextLink(text.PlaceOf(link), link.Url, link.Url, false, true, false),
            _ => null,
        }).OfType<TextLink>().ToList();
}
