using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>A council whose few consultations are each awkward in a way of their own, at 9am on 10 March 2026 unless told otherwise.</summary>
public sealed class AwkwardFeeds : FeedSite
{
    private static readonly DateTime Written = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly string root;

    public AwkwardFeeds() : this(new LocalDateTime(2026, 3, 10, 9, 0), NewFolder())
    {
    }

    private AwkwardFeeds(LocalDateTime now, string root) : base(root, now)
    {
        this.root = root;
        Write("site.yml", Site);
        WriteTimes();
        WriteEnds();
        WriteWords();
        WriteSecrets();
    }

    /// <summary>The same council at another time.</summary>
    public static AwkwardFeeds At(LocalDateTime now) => new(now, NewFolder());

    protected override void Clean() => Directory.Delete(root, recursive: true);

    private static string NewFolder() => Directory.CreateTempSubdirectory("consulthub-feeds-").FullName;

    private const string Site = """
        name: Testshire Council
        url: https://consult.testshire.example
        time-zone: Europe/London
        topics:
          transport: Transport, roads; and paths
          waste: Rubbish & recycling
        areas:
          north: North
          south: South
        audiences:
          carers: Carers
          young-people: Young people
        """;

    private void WriteTimes()
    {
        Consultation("summer", "Summer", "opens: 2026-03-02\ncloses: 2026-05-25\ntopics: [transport, waste]\nareas: [north]\naudiences: [carers, young-people]",
            "extended:\n  - from: 2026-04-30\n    on: 2026-03-05\n    why: More of you asked for time.",
            "changes:\n  - on: 2026-12-01\n    what: FUTURE-CHANGE\n    why: Not yet known.",
            """
            events:
              - name: Drop-in
                starts: 2026-04-07T14:00
                ends: 2026-04-07T16:00
                venue: Town Hall
                address: 1 High Street; Testham, TS1 1AA
                access: Step-free. Hearing loop.
              - name: Drop-in
                starts: 2026-02-07T14:00
              - name: Fair
                starts: 2026-05-02
                ends: 2026-05-03
              - name: Backwards
                starts: 2026-05-02T14:00
                ends: 2026-05-02T12:00
                online: https://meet.testshire.example/a,b;c
            """);
        Consultation("midnight", "Midnight", "opens: 2026-02-01T09:30\ncloses: 2026-03-22T00:00\ntopics: [waste]");
        Consultation("forthcoming", "Forthcoming", "opens: 2026-04-01T09:00\ncloses: 2026-06-01T17:00\nareas: [south]");
        Consultation("planned", "Planned", "expected: 2026-Q3", "moved:\n  - from: 2026-Q2\n    on: 2026-02-20\n    why: The survey took longer.");
        Consultation("undated", "Undated", "expected: 2027");
    }

    private void WriteEnds()
    {
        Consultation("reported", "Reported", "opens: 2025-09-01\ncloses: 2025-12-01");
        Write("consultations/reported/results.md", "---\npublished: 2026-02-01\ndecision: We kept the buses.\n---\n");
        Write("consultations/reported/updates/2026-03-01-first.md", "---\ntitle: The first bus ran\n---\n");
        Write("consultations/reported/updates/2026-06-01-second.md", "---\ntitle: FUTURE-UPDATE\n---\n");
        Consultation("withdrawn", "Withdrawn", "opens: 2026-02-01\ncloses: 2026-04-01", "withdrawn:\n  on: 2026-03-01\n  why: The money was cut.",
            "events:\n  - name: Meeting\n    starts: 2026-03-15T18:00");
    }

    private void WriteWords()
    {
        Add("formula", "'=HYPERLINK(\"https://evil.example\",\"Click\")'", "'-1+1|cmd'", "opens: 2026-02-10\ncloses: 2026-03-20\nlead: '@SUM(A1:A9)'");
        Add("wide-formula", "＝1+1", "＋1", "opens: 2026-02-10\ncloses: 2026-03-20\nlead: －1");
        Add("words", "'Buses, bins; \\n and <b>\"quotes\"</b> & 🚲🚲🚲 cycling – Welsh: Ymgynghoriad ŵyl – and so on for longer than a line can be'",
            "\"One line.\\nAnother\\x01 line\\twith a tab.\"", "opens: 2026-02-11\ncloses: 2026-03-21");
    }

    private void WriteSecrets()
    {
        Consultation("secret-draft", "SECRET-DRAFT", "opens: 2026-03-01\ncloses: 2026-04-15\ndraft: true");
        Consultation("embargoed", "Embargoed", "opens: 2025-10-01\ncloses: 2025-12-31");
        Write("consultations/embargoed/results.md", "---\npublished: 2026-04-01\ndecision: SECRET-DECISION\n---\n\n## We did\n\nSECRET-RESULTS\n");
        Write("consultations/embargoed/updates/2026-01-05-early.md", "---\ntitle: SECRET-UPDATE\n---\n");
        Consultation("to-be-withdrawn", "To be withdrawn", "opens: 2026-02-12\ncloses: 2026-04-30", "withdrawn:\n  on: 2026-03-20\n  why: SECRET-WITHDRAWAL");
    }

    private void Consultation(string slug, string title, params string[] keys) => Add(slug, title, "What do you think?", string.Join('\n', keys));

    private void Add(string slug, string title, string summary, string keys) => Write($"consultations/{slug}/index.md",
        $"---\ntitle: {title}\nsummary: {summary}\ncontact:\n  name: Team\n  email: team@testshire.example\n{keys}\n---\n\n## Why we are asking\n\nBecause.\n");

    private void Write(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        File.SetLastWriteTimeUtc(full, Written);
    }
}
