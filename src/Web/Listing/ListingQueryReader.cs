using System.Globalization;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.FrontMatter;
using Microsoft.Extensions.Primitives;
using NodaTime.Text;

namespace ConsultHub.Web.Listing;

/// <summary>Reads a listing query from an address. Whatever cannot be understood is left out and told.</summary>
public sealed class ListingQueryReader
{
    // More values than a vocabulary has only cost time.
    private const int MostValues = 50;

    private readonly IQueryCollection query;
    private readonly Site site;
    private readonly List<string> unknown = [];

    private ListingQueryReader(IQueryCollection query, Site site)
    {
        this.query = query;
        this.site = site;
    }

    /// <summary>The query of an address.</summary>
    public static ListingQuery Read(IQueryCollection query, Site site) => new ListingQueryReader(query, site).Read();

    /// <summary>The text that an address asks for: without controls, and no longer than is looked at.</summary>
    public static string TextOf(IQueryCollection query)
    {
        var clean = OneLine.Of(query["q"].ToString()).Trim();
        if (clean.Length <= ListingQuery.LongestText)
            return clean;
        // Half a sign, or a space at the end, would be lost where the address is read back.
        var end = char.IsHighSurrogate(clean[ListingQuery.LongestText - 1]) ? ListingQuery.LongestText - 1 : ListingQuery.LongestText;
        return clean[..end].TrimEnd();
    }

    /// <summary>The number of a page, from 1; null for anything else.</summary>
    public static int? PageOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : null;

    private ListingQuery Read() => new()
    {
        Text = TextOf(query),
        Chosen = Enum.GetValues<Facet>().ToDictionary(facet => facet, Values),
        // Each value of a filter adds to what it finds: the widest stretch of days.
        From = Dates("from") is { Count: > 0 } starts ? starts.Min() : null,
        To = Dates("to") is { Count: > 0 } ends ? ends.Max() : null,
        Exact = query.ContainsKey("exact"),
        Sort = Sort(),
        Page = Parsed("page", PageOf) ?? 1,
        Unknown = unknown,
    };

    // Without a text nothing matches better than the rest, so an old address that asks for it gets the usual order.
    private ListingSort? Sort() => Parsed<ListingSort>("sort", EnumWords.Parse<ListingSort>) is { } sort && (sort != ListingSort.Best || TextOf(query).Length > 0) ? sort : null;

    private IReadOnlyList<string> Values(Facet facet)
    {
        var name = facet.Word();
        if (!query.TryGetValue(name, out var values))
            return [];
        var known = Known(facet);
        var written = Written(values).ToLookup(known.Contains);
        unknown.AddRange(written[false].Select(value => $"{name}={value}"));
        return written[true].ToList();
    }

    private IReadOnlyCollection<string> Known(Facet facet) => facet switch
    {
        Facet.When => EnumWords.All<When>(),
        Facet.Status => EnumWords.All<Status>(),
        Facet.Kind => EnumWords.All<ConsultationKind>(),
        Facet.Topic => [.. site.Topics.Keys],
        Facet.Area => [.. site.Areas.Keys],
        _ => [.. site.Audiences.Keys],
    };

    private static IEnumerable<string> Written(StringValues values) =>
        values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!).Distinct(StringComparer.Ordinal).Take(MostValues);

    private List<LocalDate> Dates(string name)
    {
        var parsed = Written(query[name]).Select(text => (Text: text.Trim(), Date: LocalDatePattern.Iso.Parse(text.Trim()))).ToLookup(written => written.Date.Success);
        unknown.AddRange(parsed[false].Select(written => $"{name}={written.Text}"));
        return parsed[true].Select(written => written.Date.Value).ToList();
    }

    private T? Parsed<T>(string name, Func<string, T?> parse) where T : struct
    {
        var text = query[name].LastOrDefault()?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        var value = parse(text);
        if (value is null)
            unknown.Add($"{name}={text}");
        return value;
    }
}
