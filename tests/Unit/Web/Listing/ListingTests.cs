using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Model;
using ConsultHub.Web.Listing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Listing;

/// <summary>Filters, counts, order and addresses of the listing.</summary>
public sealed class ListingTests
{
    private static readonly Instant Now = Written.At("2026-03-10T09:00:00");

    private static readonly ContentLibrary Library = new(Written.Site(),
    [
        Written.Consultation("opens: 2026-03-01\ncloses: 2026-03-31\ntopics: [transport]\nareas: [north]", slug: "a-open-late"),
        Written.Consultation("opens: 2026-03-02\ncloses: 2026-03-15\ntopics: [waste]\nareas: [north-town]\nkind: survey", slug: "b-open-soon"),
        Written.Consultation("opens: 2026-04-01\ncloses: 2026-04-30\ntopics: [transport, waste]\nareas: [south]\naudiences: [carers]", slug: "c-forthcoming"),
        Written.Consultation("expected: 2026-Q4\ntopics: [transport]", slug: "d-planned"),
        Written.Consultation("opens: 2026-01-01\ncloses: 2026-01-31\ntopics: [waste]", slug: "e-closed"),
        Written.Consultation("opens: 2025-01-01\ncloses: 2025-01-31", slug: "f-reported") with { Results = Written.Results("published: 2026-02-20") },
        Written.Consultation("opens: 2026-02-01\ncloses: 2026-05-31\nwithdrawn: {on: 2026-03-01, why: Money}", slug: "g-withdrawn"),
    ]);

    [Theory]
    [InlineData("", "b-open-soon a-open-late c-forthcoming d-planned g-withdrawn e-closed f-reported")]
    [InlineData("?sort=opening", "d-planned c-forthcoming b-open-soon a-open-late g-withdrawn e-closed f-reported")]
    [InlineData("?sort=newest", "b-open-soon a-open-late g-withdrawn f-reported e-closed c-forthcoming d-planned")]
    public void The_order_is_that_of_the_sort(string query, string expected) => Assert.Equal(expected, Found(query));

    [Theory]
    [InlineData("?when=present", "b-open-soon a-open-late")]
    [InlineData("?when=future&when=present", "b-open-soon a-open-late c-forthcoming d-planned")]
    [InlineData("?status=withdrawn", "g-withdrawn")]
    [InlineData("?topic=transport", "a-open-late c-forthcoming d-planned")]
    [InlineData("?topic=transport&topic=waste&when=future", "c-forthcoming d-planned")]
    [InlineData("?topic=transport&kind=survey", "")]
    [InlineData("?kind=survey", "b-open-soon")]
    [InlineData("?audience=carers", "c-forthcoming")]
    [InlineData("?from=2026-04-30", "c-forthcoming d-planned g-withdrawn")]
    [InlineData("?from=2026-05-01&to=2026-09-30", "g-withdrawn")]
    [InlineData("?to=2025-12-31", "f-reported")]
    [InlineData("?from=2026-01-31&to=2026-01-31", "e-closed")]
    [InlineData("?from=2027-01-01&to=2026-01-01", "")]
    [InlineData("?from=2026-04-30&from=2026-05-31", "c-forthcoming d-planned g-withdrawn")]
    [InlineData("?from=2026-05-31&from=2026-04-30", "c-forthcoming d-planned g-withdrawn")]
    [InlineData("?to=2025-12-31&to=2020-12-31", "f-reported")]
    [InlineData("?to=2020-12-31&to=&to=2025-12-31", "f-reported")]
    public void Values_of_one_filter_add_up_and_filters_narrow(string query, string expected) => Assert.Equal(expected, Found(query));

    [Theory]
    [InlineData("north", "b-open-soon a-open-late d-planned g-withdrawn e-closed f-reported")]
    [InlineData("north-town", "b-open-soon a-open-late d-planned g-withdrawn e-closed f-reported")]
    [InlineData("south", "c-forthcoming d-planned g-withdrawn e-closed f-reported")]
    public void An_area_finds_what_concerns_it_its_parts_the_area_around_it_and_everywhere(string area, string expected) =>
        Assert.Equal(expected, Found($"?area={area}"));

    [Fact]
    public void A_count_says_how_many_a_tick_would_find()
    {
        foreach (var query in new[] { "", "?topic=waste", "?topic=waste&when=present", "?area=north&status=open", "?kind=survey&topic=transport" })
        {
            var result = Find(query);
            foreach (var facet in Enum.GetValues<Facet>())
                foreach (var value in Values(facet))
                    Assert.Equal(Library.Consultations.Count(Alone(result.Query, facet, value)), result.Counts.Of(facet, value));
        }
    }

    [Fact]
    public void Every_value_that_would_find_something_is_counted()
    {
        var counts = Find("?when=present").Counts;
        Assert.Equal([2, 2, 3], new[] { "present", "future", "past" }.Select(when => counts.Of(Facet.When, when)));
        Assert.Equal([1, 1], new[] { "transport", "waste" }.Select(topic => counts.Of(Facet.Topic, topic)));
        Assert.Equal(0, counts.Of(Facet.Topic, "dragons"));
    }

    [Theory]
    [InlineData("?when=present&when=past&topic=waste&area=north&audience=carers&kind=survey&status=open&from=2026-01-01&to=2026-12-31&sort=newest&page=3")]
    [InlineData("?q=%26%3D%23%2B%20%25caf%C3%A9")]
    [InlineData("?q=a%00b%0Ac")]
    [InlineData("?q=%F0%9F%9A%8C")]
    [InlineData("?page=1&sort=closing")]
    [InlineData("?q=&topic=&from=")]
    [InlineData("")]
    public void An_address_read_back_gives_the_same_query(string query)
    {
        var read = Read(query);
        var again = Read(new Uri("http://x" + read.Address()).Query);
        Assert.Equal(read.Address(), again.Address());
        Assert.Equal(read.Text, again.Text);
        Assert.Equal(read.Page, again.Page);
        Assert.Equal((read.From, read.To, read.Sort), (again.From, again.To, again.Sort));
        foreach (var facet in Enum.GetValues<Facet>())
            Assert.Equal(read.Values(facet), again.Values(facet));
        Assert.Empty(again.Unknown);
    }

    [Fact]
    public void The_address_of_everything_is_short()
    {
        Assert.Equal("/consultations", Read("?page=1&q=&topic=").Address());
        Assert.Equal("/consultations", Read("?topic=waste&page=4").Without(Facet.Topic, "waste").Address());
    }

    [Theory]
    [InlineData("?topic=dragons", "topic=dragons")]
    [InlineData("?topic=waste&topic=dragons&area=Atlantis", "topic=dragons area=Atlantis")]
    [InlineData("?when=Present", "when=Present")]
    [InlineData("?status=6", "status=6")]
    [InlineData("?page=0", "page=0")]
    [InlineData("?page=-1", "page=-1")]
    [InlineData("?page=99999999999", "page=99999999999")]
    [InlineData("?page=two", "page=two")]
    [InlineData("?sort=random", "sort=random")]
    [InlineData("?from=yesterday", "from=yesterday")]
    [InlineData("?to=2026-02-30", "to=2026-02-30")]
    public void What_is_not_known_is_told_and_left_out(string query, string unknown)
    {
        Assert.Equal(unknown, string.Join(' ', Read(query).Unknown));
        Assert.DoesNotContain("dragons", Read(query).Address(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_others_do_not_matter() => Assert.Empty(Read("?utm_source=x&fbclid=y&toString=z").Unknown);

    [Fact]
    public void A_very_long_text_is_cut() => Assert.Equal(ListingQuery.LongestText, Read("?q=" + new string('a', 10_000)).Text.Length);

    [Fact]
    public void A_text_is_not_cut_within_a_sign() =>
        Assert.Equal(new string('a', ListingQuery.LongestText - 1), Read("?q=" + new string('a', ListingQuery.LongestText - 1) + "%F0%9F%9A%8C").Text);

    [Fact]
    public void Without_a_text_nothing_matches_best_so_the_usual_order_stays() => Assert.Equal(ListingSort.Closing, Find("?q=!!!&sort=best").Sort);

    [Fact]
    public void Pages_have_twenty_and_the_last_has_the_rest()
    {
        var library = new ContentLibrary(Written.Site(), Enumerable.Range(10, 45).Select(i => Written.Consultation("expected: 2027", slug: $"c{i}")).ToList());
        var last = new ListingIndex(library).Find(Read("?page=3"), null, Now);
        Assert.Equal((3, 3, 41, 45, false), (last.Page, last.Pages, last.First, last.Last, last.IsPastTheEnd));
        Assert.Equal(["c50", "c51", "c52", "c53", "c54"], last.Items.Select(item => item.Consultation.Slug));
        var beyond = new ListingIndex(library).Find(Read("?page=4"), null, Now);
        Assert.True(beyond.IsPastTheEnd);
        Assert.Equal(3, beyond.Page);
    }

    [Fact]
    public void Nothing_has_one_page() => Assert.Equal(1, new ListingIndex(new ContentLibrary(Written.Site(), [])).Find(Read(""), null, Now).Pages);

    [Fact]
    public void Every_address_is_read_filtered_and_written_the_same_again()
    {
        var key = Gen.Elements("q", "when", "status", "topic", "area", "audience", "kind", "from", "to", "sort", "page", "exact", "", "other");
        var value = Gen.Elements(
            "", " ", "present", "past", "open", "reported", "waste", "north", "north-town", "carers", "survey", "2026-02-01", "9999-12-31", "-9998-01-01", "best", "closing",
            "newest", "2", "0", "2147483647", "x", "\0", "\ud800", "\"", "a&b=c#d", "étä");
        var part = key.SelectMany(name => value.SelectMany(text => Gen.Elements(1, 1, 1, 2, 1000).Select(times => (Name: name, Text: text, Times: times))));
        var addresses = part.ListOf().Select(parts => parts.GroupBy(each => each.Name)
            .ToDictionary(group => group.Key, group => new StringValues([.. group.SelectMany(each => Enumerable.Repeat(each.Text, each.Times))])));

        Prop.ForAll(addresses.ToArbitrary(), parts => IsSteady(new QueryCollection(parts))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static bool IsSteady(QueryCollection address)
    {
        var read = ListingQueryReader.Read(address, Library.Site);
        var result = new ListingIndex(Library).Find(read, null, Now);
        Assert.True(result.Items.Count() <= ListingIndex.PageSize);
        Assert.True(read.Unknown.Count < 400);
        return Read(new Uri("http://x" + read.Address()).Query).Address() == read.Address();
    }

    private static IEnumerable<string> Values(Facet facet) => facet switch
    {
        Facet.When => EnumWords.All<When>(),
        Facet.Status => EnumWords.All<Status>(),
        Facet.Topic => Library.Site.Topics.Keys,
        Facet.Area => Library.Site.Areas.Keys,
        Facet.Audience => Library.Site.Audiences.Keys,
        _ => EnumWords.All<ConsultationKind>(),
    };

    private static Func<Consultation, bool> Alone(ListingQuery query, Facet facet, string value)
    {
        var alone = query with { Chosen = new Dictionary<Facet, IReadOnlyList<string>>(query.Chosen) { [facet] = [value] } };
        var found = new ListingIndex(Library).Find(alone, null, Now).All.Select(item => item.Consultation.Slug).ToHashSet();
        return consultation => found.Contains(consultation.Slug);
    }

    private static string Found(string query) => string.Join(' ', Find(query).All.Select(item => item.Consultation.Slug));

    private static ListingResult Find(string query) => new ListingIndex(Library).Find(Read(query), null, Now);

    private static ListingQuery Read(string query) => ListingQueryReader.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), Library.Site);
}
