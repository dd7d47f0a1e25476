using System.Globalization;
using ConsultHub.Web.Listing;
using Microsoft.AspNetCore.WebUtilities;

namespace ConsultHub.Web.Pages.Searching;

/// <summary>What was asked of the search over everything.</summary>
public sealed record FindQuery
{
    /// <summary>The words searched for; empty for none.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the text is meant as it stands, and its spelling is not to be corrected.</summary>
    public bool Exact { get; init; }

    /// <summary>The one kind to show, page by page; null for the best of each.</summary>
    public FindKind? Kind { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What could not be understood, as it was written.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The query of an address. Whatever cannot be understood is left out and told.</summary>
    public static FindQuery Read(IQueryCollection query)
    {
        var (writtenKind, writtenPage) = (Last(query, "kind"), Last(query, "page"));
        var kind = FindKind.All.FirstOrDefault(kind => kind.Id == writtenKind);
        var page = ListingQueryReader.PageOf(writtenPage);
        var unknown = new List<string>();
        if (kind is null && writtenKind.Length > 0)
            unknown.Add($"kind={writtenKind}");
        if (page is null && writtenPage.Length > 0)
            unknown.Add($"page={writtenPage}");
        return new FindQuery { Text = ListingQueryReader.TextOf(query), Exact = query.ContainsKey("exact"), Kind = kind, Page = page ?? 1, Unknown = unknown };
    }

    /// <summary>The address of this query.</summary>
    public string Address() => QueryHelpers.AddQueryString("/search", new KeyValuePair<string, string?>[]
    {
        new("q", Text), new("kind", Kind?.Id), new("exact", Exact ? "1" : null), new("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
    }.Where(part => part.Value is { Length: > 0 }));

    private static string Last(IQueryCollection query, string name) => query[name].LastOrDefault()?.Trim() ?? "";
}
