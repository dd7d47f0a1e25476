namespace ConsultHub.Web.Feeds;

/// <summary>A link from a page to the same in a form for machines.</summary>
/// <param name="Address">Its address without the reader's choice.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Title">What it is, in words.</param>
public sealed record FeedLink(string Address, string Type, string Title);
