using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using NodaTime;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static partial class SiteReader
{
    private const string BritishEnglish = "en-GB";

    /// <summary>What the file says, with what is missing as it is by default; null with findings where it cannot be used.</summary>
    public static Site? Read(SourceText source, List<Diagnostic> diagnostics)
    {
        if (YamlReader.ReadMapping(source.Text, source.File.Path, 0, diagnostics) is not { } yaml)
            return null;
        var fields = new Fields(yaml, diagnostics);
        var site = new Site(source.File, new Places(yaml))
        {
            Name = fields.RequiredText("name"),
            Url = Url(fields, diagnostics),
            Language = Language(fields, diagnostics),
            Zone = Zone(fields),
            Contact = fields.Nested("contact") is { } contact ? ContactReader.Read(contact) : null,
            EditUrl = fields.Text("edit-url"),
            Notice = fields.Text("notice"),
            Topics = Names(fields.Nested("topics"), diagnostics),
            Areas = Areas(fields.Nested("areas"), diagnostics),
            Audiences = Names(fields.Nested("audiences"), diagnostics),
            Rules = Rules(fields.Nested("rules"), diagnostics),
        };
        fields.Finish();
        ReportUnknownParents(site, diagnostics);
        ReportCircles(site, diagnostics);
        return fields.Failed ? null : site;
    }

    // All links start with '/', so below a folder none of them would lead anywhere.
    private static string Url(Fields fields, List<Diagnostic> diagnostics)
    {
        var url = fields.TextOr("url", "").TrimEnd('/');
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address is { PathAndQuery: "/", Fragment: "" })
            return url;
        var root = address.GetLeftPart(UriPartial.Authority);
        diagnostics.Add(Diagnostic.Error("wrong-value", fields.PlaceOf("url"), $"The site has to stand at the top of a host name, and '{url}' is a place below it.", $"Write '{root}'."));
        return root;
    }

    private static string Language(Fields fields, List<Diagnostic> diagnostics)
    {
        var language = fields.TextOr("language", BritishEnglish);
        if (LanguageTag().IsMatch(language))
            return language;
        diagnostics.Add(Diagnostic.Error("wrong-value", fields.PlaceOf("language"), $"'{language}' is not the code of a language, so programs that read pages aloud would not know how to.",
            $"Write '{BritishEnglish}' for British English, or another code of two or three letters such as 'cy' for Welsh."));
        return BritishEnglish;
    }

    private static DateTimeZone Zone(Fields fields)
    {
        var id = fields.TextOr("time-zone", "Europe/London");
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        if (zone is null)
            fields.Fault("time-zone", "unknown-time-zone", $"'{id}' is not a time zone.",
                NearMiss.Question(id, DateTimeZoneProviders.Tzdb.Ids) ?? "Write a name such as Europe/London.");
        return zone ?? DateTimeZone.Utc;
    }

    private static OrderedDictionary<string, string> Names(Fields? fields, List<Diagnostic> diagnostics)
    {
        var names = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Ids(fields, diagnostics))
            names[entry.Key] = fields!.RequiredText(entry.Key);
        return names;
    }

    private static OrderedDictionary<string, Area> Areas(Fields? fields, List<Diagnostic> diagnostics)
    {
        var areas = new OrderedDictionary<string, Area>(StringComparer.Ordinal);
        foreach (var entry in Ids(fields, diagnostics))
            areas[entry.Key] = entry.Value is YamlMapping inner ? Area(entry.Key, new Fields(inner, diagnostics))
                : new Area(entry.Key, fields!.RequiredText(entry.Key), null, []);
        return areas;
    }

    private static Area Area(string id, Fields fields)
    {
        var area = new Area(id, fields.RequiredText("name"), fields.Text("parent"), fields.Texts("councillors"));
        fields.Finish();
        return area;
    }

    private static Dictionary<string, RuleSetting> Rules(Fields? fields, List<Diagnostic> diagnostics)
    {
        var rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var entry in fields?.Entries ?? [])
        {
            if (fields!.Nested(entry.Key) is not { } inner)
                continue;
            rules[entry.Key] = new RuleSetting(Severity(inner), inner.TextOr("because", ""));
            inner.Finish();
        }

        return rules;
    }

    private static string Severity(Fields rule)
    {
        var severity = rule.TextOr("severity", "");
        if (severity is not ("off" or "advice" or "warning" or "error"))
            rule.Fault("severity", "wrong-value", $"'{severity}' is not one of off, advice, warning, error.", "Write one of these.");
        return severity;
    }

    private static IEnumerable<YamlEntry> Ids(Fields? fields, List<Diagnostic> diagnostics)
    {
        foreach (var entry in fields?.Entries ?? [])
        {
            if (!Slug.IsValid(entry.Key))
                diagnostics.Add(Diagnostic.Error("bad-name", entry.Place, $"'{entry.Key}' cannot be part of a web address.",
                    $"Use lower-case letters, digits and hyphens only, for example '{Slug.From(entry.Key)}'."));
            else
                yield return entry;
        }
    }

    // An area in itself, or in one that is in it, would have no end of parents.
    private static void ReportCircles(Site site, List<Diagnostic> diagnostics)
    {
        foreach (var area in site.Areas.Values.Where(area => Parents(site, area).Take(site.Areas.Count + 1).Any(parent => parent.Id == area.Id)))
            diagnostics.Add(Diagnostic.Error("wrong-value", site.Places.At($"areas.{area.Id}.parent"), $"'{area.Id}' is within '{area.Parent}', and that is within '{area.Id}'.", "Delete 'parent' from the larger of the two."));
    }

    private static IEnumerable<Area> Parents(Site site, Area area)
    {
        for (var next = area; next.Parent is { } parent && site.Areas.TryGetValue(parent, out var found); next = found)
            yield return found;
    }

    // RFC 5646, section 2.1, without what is kept for names of more than three letters, of which there is none.
    [GeneratedRegex(@"^[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();

    private static void ReportUnknownParents(Site site, List<Diagnostic> diagnostics)
    {
        foreach (var area in site.Areas.Values.Where(area => area.Parent is not null && !site.Areas.ContainsKey(area.Parent)))
            diagnostics.Add(Diagnostic.Error("unknown-id", site.Places.At($"areas.{area.Id}.parent"), $"'{area.Parent}' is not among the areas.",
                NearMiss.Question(area.Parent!, site.Areas.Keys)));
    }
}
