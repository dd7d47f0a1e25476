using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>The organisation and its vocabularies, from <c>site.yml</c>.</summary>
public sealed record Site(ContentFile File, Places Places) : ContentItem(File, Places)
{
    /// <summary>The organisation's name.</summary>
    public required string Name { get; init; }

    /// <summary>The public address of the site, without a slash at the end; empty where none is set.</summary>
    public string Url { get; init; } = "";

    /// <summary>The language of the site, a BCP 47 tag.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>The time zone in which all local dates and times are meant.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>Whom to ask about the site as a whole.</summary>
    public Contact? Contact { get; init; }

    /// <summary>The address at which a file can be edited, with <c>{path}</c> for its path; null where there is none.</summary>
    public string? EditUrl { get; init; }

    /// <summary>A sentence that stands on every page, for example that the council is a sample.</summary>
    public string? Notice { get; init; }

    /// <summary>Topic ids with their names, in the order of the file.</summary>
    public IReadOnlyDictionary<string, string> Topics { get; init; } = new OrderedDictionary<string, string>();

    /// <summary>Areas by id, in the order of the file.</summary>
    public IReadOnlyDictionary<string, Area> Areas { get; init; } = new OrderedDictionary<string, Area>();

    /// <summary>Audience ids with their names, in the order of the file.</summary>
    public IReadOnlyDictionary<string, string> Audiences { get; init; } = new OrderedDictionary<string, string>();

    /// <summary>What the council has changed about single rules, by rule id.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>();

    /// <summary>What a site is called and where it is while its <c>site.yml</c> cannot be read.</summary>
    public static Site Unnamed { get; } =
        new(new ContentFile("site.yml", ContentFileKind.Site, "", "", "", "", default), Places.None(new("site.yml"))) { Name = "Consultations" };

    /// <summary>An area and those it lies in, the nearest first.</summary>
    public IEnumerable<Area> WithParents(string area)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var id = area; id is not null && seen.Add(id) && Areas.TryGetValue(id, out var found); id = found.Parent)
            yield return found;
    }

    /// <summary>The ids of an area and all that lie in it.</summary>
    public IReadOnlySet<string> WithParts(string area) =>
        Areas.Keys.Where(id => WithParents(id).Any(around => around.Id == area)).ToHashSet(StringComparer.Ordinal);
}
