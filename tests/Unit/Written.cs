using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;
using ConsultHub.Content.Model;
using ConsultHub.Content.Model.Reading;
using NodaTime;
using NodaTime.Text;

namespace ConsultHub.Tests.Unit;

/// <summary>Content as someone would write it, read without a disk.</summary>
internal static class Written
{
    public const string SiteText = """
        name: Testshire Council
        url: https://consult.testshire.example
        time-zone: Europe/London
        contact:
          name: Consultation team
          email: team@testshire.example
          phone: 01632 960 001
        topics:
          transport: Transport and roads
          waste: Rubbish & recycling
        areas:
          north:
            name: North
          north-town:
            name: North Town
            parent: north
            councillors: [Councillor Ash]
          south: South
        audiences:
          young-people: Young people
          carers: Carers
        """;

    /// <summary>Keys that every consultation needs besides its dates.</summary>
    public const string Needed = """
        title: Bus routes
        summary: Which buses should run in the evening?
        contact:
          name: Bus team
          email: buses@testshire.example
        """;

    public static Site Site(string text = SiteText) => (Site)Read("site.yml", text, ConsultHub.Content.Model.Site.Unnamed).Item!;

    /// <summary>A file of the content folder, read on its own.</summary>
    public static (ContentItem? Item, IReadOnlyList<Diagnostic> Found) Read(string path, string text, Site? site = null)
    {
        var found = new List<Diagnostic>();
        var item = ItemReader.Read(Source(path, text), site ?? Site(), found);
        return (item, found);
    }

    public static SourceText Source(string path, string text) => new(Layout.Classify(path, "", default)!, text);

    /// <summary>A consultation with the front matter given besides what every one needs.</summary>
    public static Consultation Consultation(string frontMatter, string body = "", string slug = "buses", Site? site = null)
    {
        var (item, found) = Read($"consultations/{slug}/index.md", Text(frontMatter, body), site);
        return item as Consultation ?? throw new InvalidOperationException(string.Join('\n', found));
    }

    public static string Text(string frontMatter, string body = "") => $"---\n{Needed}\n{frontMatter}\n---\n\n{body}";

    public static Results Results(string frontMatter, string body = "") =>
        (Results)Read("consultations/buses/results.md", $"---\n{frontMatter}\n---\n\n{body}").Item!;

    /// <summary>Markdown below empty front matter.</summary>
    public static MarkdownSource Markdown(string body, List<Diagnostic>? found = null) =>
        MarkdownSource.Parse(Source("pages/about.md", body), found ?? [])!;

    /// <summary>An instant from a clock time in a zone, where it comes once.</summary>
    public static Instant At(string local, string zone = "Europe/London") =>
        LocalDateTimePattern.GeneralIso.Parse(local.Length == 16 ? local + ":00" : local).Value.InZoneStrictly(DateTimeZoneProviders.Tzdb[zone]).ToInstant();

    public static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
