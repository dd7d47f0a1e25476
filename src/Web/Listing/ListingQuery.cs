using System.Globalization;
using ConsultHub.Content.FrontMatter;
using Microsoft.AspNetCore.WebUtilities;

namespace ConsultHub.Web.Listing;

/// <summary>What was asked of the listing. Every state of the listing is one query, and every query one address.</summary>
public sealed record ListingQuery
{
    /// <summary>The most letters of a search text that are looked at.</summary>
    public const int LongestText = 300;

    /// <summary>The words searched for; empty for everything.</summary>
    public string Text { get; init; } = "";

    /// <summary>The ticked values of each facet. Values of one facet add up; facets narrow each other.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen { get; init; } = new Dictionary<Facet, IReadOnlyList<string>>();

    /// <summary>Only what was open on this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only what was open on this day or earlier.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether the text is meant as it stands, and its spelling is not to be corrected.</summary>
    public bool Exact { get; init; }

    /// <summary>The order; null for the best match first where there is a text, and by closing date where there is none.</summary>
    public ListingSort? Sort { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What could not be understood, as it was written.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The query that only one value narrows.</summary>
    public static ListingQuery Only(Facet facet, string value) => new() { Chosen = new Dictionary<Facet, IReadOnlyList<string>> { [facet] = [value] } };

    /// <summary>The ticked values of a facet.</summary>
    public IReadOnlyList<string> Values(Facet facet) => Chosen.GetValueOrDefault(facet) ?? [];

    /// <summary>Whether anything narrows the listing besides the text.</summary>
    public bool HasFilters => Chosen.Values.Any(values => values.Count > 0) || From is not null || To is not null;

    /// <summary>The same with one value of a facet less, from the first page.</summary>
    public ListingQuery Without(Facet facet, string value) => this with
    {
        Chosen = Chosen.ToDictionary(pair => pair.Key, pair => pair.Key == facet ? pair.Value.Where(chosen => chosen != value).ToList() : pair.Value),
        Page = 1,
    };

    /// <summary>The same text in the same order without any filter, from the first page.</summary>
    public ListingQuery WithoutFilters => this with { Chosen = new Dictionary<Facet, IReadOnlyList<string>>(), From = null, To = null, Page = 1 };

    /// <summary>Whether the first day comes after the last, as where the two were mixed up.</summary>
    public bool IsBackwards => From > To;

    /// <summary>The filters as names and values of an address.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Filters
    {
        get
        {
            foreach (var facet in Enum.GetValues<Facet>())
                foreach (var value in Values(facet))
                    yield return new(facet.Word(), value);
            if (From is { } from)
                yield return new("from", Wording.Dates.Machine(from));
            if (To is { } to)
                yield return new("to", Wording.Dates.Machine(to));
        }
    }

    /// <summary>The address of this query.</summary>
    public string Address(string path = "/consultations") => QueryHelpers.AddQueryString(path, Parts.Where(part => part.Value is { Length: > 0 }));

    private IEnumerable<KeyValuePair<string, string?>> Parts =>
    [
        new("q", Text), .. Filters, new("exact", Exact ? "1" : null), new("sort", Sort?.Word()),
        new("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
    ];
}
