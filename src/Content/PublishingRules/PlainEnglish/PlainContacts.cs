using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>The ways to reach somebody that a plain version names and the full text does not.</summary>
internal static class PlainContacts
{
    /// <summary>Of so many links that the full text does not have it is asked what was meant, which takes a while for thousands.</summary>
    private const int MostLinks = 100;

    /// <summary>The email addresses and phone numbers of a plain version that its sources do not have, and the links that lead elsewhere than theirs.</summary>
    /// <param name="sources">The full text and what belongs to it, front matter included.</param>
    /// <param name="text">The plain version.</param>
    public static IEnumerable<(Place Place, string Message)> NotIn(string sources, CheckedText text)
    {
        var known = Values($"{sources}\n{text.Library.Content.Site.Contact?.Email}\n{text.Library.Content.Site.Contact?.Phone}");
        var inText = text.Passages.SelectMany(passage => In(passage.Text).Select(contact => (contact.Written, contact.Value, Place: passage.PlaceAt(contact.Index))));
        // Where the words of a link have the address as well, another rule compares the two.
        var inLinks = text.Links.Where(link => !In(link.Words).Any()).SelectMany(link => In(link.Url).Select(contact => (contact.Written, contact.Value, link.Place)));
        return inText.Concat(inLinks).Where(contact => !known.Contains(contact.Value)).DistinctBy(contact => contact.Value)
            .Select(contact => (contact.Place, $"'{contact.Written}' stands in the plain version and not in the full one."))
            .Concat(OtherPages(sources, text));
    }

    private static HashSet<string> Values(string text) => In(text).Select(contact => contact.Value).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<WrittenContact> In(string text) => WrittenContacts.Emails(text).Concat(WrittenContacts.Phones(text));

    private static IEnumerable<(Place Place, string Message)> OtherPages(string sources, CheckedText text)
    {
        var theirs = Pages(sources);
        var own = text.Links.Where(link => !link.IsPicture).SelectMany(link => Pages(link.Url).Select(page => (link, page))).ToList();
        var unused = theirs.Except(own.Select(pair => pair.page)).ToList();
        return from pair in own.Where(pair => !theirs.Contains(pair.page)).Take(MostLinks)
               let meant = Meant(pair.link, pair.page, unused, text)
               where meant is not null
               select (pair.link.Place, $"The link '{pair.link.Words}' leads to '{pair.link.Url}', and the full version has no such link but '{meant}'.");
    }

    private static HashSet<string> Pages(string text) => WrittenContacts.Pages(text).Select(page => page.Value).ToHashSet(StringComparer.Ordinal);

    // A plain version may link to more than the full one. It differs where it has the same words, nearly the same address, or the site of the form.
    private static string? Meant(TextLink link, string page, List<string> unused, CheckedText text)
    {
        var site = WrittenContacts.SiteOf(page);
        var sameWords = text.Full!.Links.Where(other => string.Equals(other.Words, link.Words, StringComparison.OrdinalIgnoreCase)).SelectMany(other => Pages(other.Url));
        var form = text.Consultation?.Respond.Where(route => route.Channel == Channel.Online).SelectMany(route => Pages(route.Value)).FirstOrDefault(address => WrittenContacts.SiteOf(address) == site);
        return sameWords.FirstOrDefault() ?? form ?? NearMiss.Of(page, unused.Where(other => WrittenContacts.SiteOf(other) == site || other[WrittenContacts.SiteOf(other).Length..] == page[site.Length..]));
    }
}
