using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Tests.Unit.Content.FrontMatter;

/// <summary>Every fault in front matter is told with its place and with what to write instead.</summary>
public sealed class FaultTests
{
    private const string Path = "consultations/buses/index.md";
    private const string Dates = "opens: 2026-03-01\ncloses: 2026-03-31";

    /// <summary>Front matter below the keys that every consultation needs, which take lines 2 to 6; then place, rule and part of the suggestion.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { "opens: 2026-03-01", "2:1 missing-key", "closes: ..." },
        { "closes: 2026-03-01", "2:1 missing-key", "opens: ..." },
        { "topics: [transport]", "2:1 missing-key", "'expected: 2026-Q3'" },
        { Dates + "\nopnes: 2026-03-01", "9:1 unknown-key", "The words before the colon can be" },
        { Dates + "\nevnts: []", "9:1 unknown-key", "Did you mean 'events'?" },
        { Dates + "\nResults_due: 2026-06-01", "9:1 unknown-key", "Did you mean 'results-due'?" },
        { Dates + "\ncolour: red", "9:1 unknown-key", "The words before the colon can be" },
        { Dates + "\nlead: [a, b]", "9:7 wrong-type", "on one line" },
        { Dates + "\ndecision: Cabinet", "9:11 wrong-type", "on a line of its own" },
        { Dates + "\nevents: Talk", "9:9 wrong-type", "Start each item with '- '" },
        { Dates + "\ntopics:\n  - a: b", "10:5 wrong-type", "" },
        { "opens: 1 March 2026\ncloses: 2026-03-31", "7:8 wrong-value", "Write 2026-03-01." },
        { "opens: 01/03/2026\ncloses: 2026-03-31", "7:8 wrong-value", "Write 2026-03-01." },
        { "opens: Sunday 1 March 2026 at 5.30pm\ncloses: 2026-03-31", "7:8 wrong-value", "Write 2026-03-01T17:30." },
        { "opens: 2026-03-01T17.00\ncloses: 2026-03-31", "7:8 wrong-value", "Write 2026-03-01T17:00." },
        { "opens: 31/02/2026\ncloses: 2026-03-31", "7:8 wrong-value", "2026-03-22" },
        { "expected: Q4 2026", "7:11 wrong-value", "Write 2026-Q4." },
        { "expected: October 2026", "7:11 wrong-value", "Write 2026-10." },
        { "opens: 2026-02-30\ncloses: 2026-03-31", "7:8 wrong-value", "2026-03-22" },
        { "opens: 2026-03-01T25:00\ncloses: 2026-03-31", "7:8 wrong-value", "2026-03-22T17:00" },
        { "opens: 2026-03-01\ncloses: 9999-12-31", "8:9 wrong-value", "2026-03-22" },
        { "opens: -9998-01-01\ncloses: 2026-03-31", "7:8 wrong-value", "2026-03-22" },
        { "expected: spring", "7:11 wrong-value", "Write it as 2026-Q1, 2026-03 or 2026." },
        { "expected: 22/03/2026", "7:11 wrong-value", "Write it as 2026-Q1, 2026-03 or 2026." },
        { "expected: 2026-Q5", "7:11 wrong-value", "2026-Q1" },
        { "expected: 2026-13", "7:11 wrong-value", "Write it as 2026-Q1, 2026-03 or 2026." },
        { "expected: 2026-03-22", "7:11 wrong-value", "'opens' and 'closes'" },
        { Dates + "\nexpected: 2026-Q1", "9:11 two-dates", "Delete 'expected'" },
        { "opens: 2026-03-31\ncloses: 2026-03-01", "8:9 ends-before-start", "after 'opens'" },
        { "opens: 2026-03-31T12:00\ncloses: 2026-03-31T12:00", "8:9 ends-before-start", "after 'opens'" },
        { Dates + "\nkind: surveys", "9:7 wrong-value", "Did you mean 'survey'?" },
        { Dates + "\nlevel: Consult", "9:8 wrong-value", "Did you mean 'consult'?" },
        { Dates + "\nsignificance: huge", "9:15 wrong-value", "" },
        { Dates + "\ndraft: maybe", "9:8 wrong-value", "'true' or 'false'" },
        { Dates + "\ntopics: [trasnport]", "9:10 unknown-id", "Did you mean 'transport'?" },
        { Dates + "\nareas:\n  - north\n  - atlantis", "11:5 unknown-id", "Use one of these, or add it" },
        { Dates + "\naudiences: cares", "9:12 unknown-id", "Did you mean 'carers'?" },
        { Dates + "\nlead: A\nlead: B", "10:1 duplicate-key", "Keep one" },
        { Dates + "\nrespond:\n  - online: https://a.example\n    email: a@b.example", "10:5 wrong-value", "an item of its own" },
        { Dates + "\nrespond:\n  - note: Hello", "10:5 wrong-value", "an item of its own" },
        { Dates + "\nevents:\n  - name: Talk", "10:5 missing-key", "starts: ..." },
        { Dates + "\nevents:\n  - name: Talk\n    starts: soon", "11:13 wrong-value", "2026-03-22T17:00" },
        { Dates + "\ndocuments:\n  - title: Plan", "10:12 missing-key", "file: name.pdf" },
        { Dates + "\ndocuments:\n  - title: Plan\n    file: a.pdf\n    acessible: true", "12:5 unknown-key", "Did you mean 'accessible'?" },
        { Dates + "\nstages:\n  - name: Vote\n    date: later", "11:11 wrong-value", "Write it as 2026-03-22, 2026-03 or 2026-Q1." },
        { Dates + "\nstages:\n  - name: Vote\n    date: 22/03/2026", "11:11 wrong-value", "Write 2026-03-22." },
        { Dates + "\nstages:\n  - name: Vote\n    date: Q2 2026", "11:11 wrong-value", "Write 2026-Q2." },
        { Dates + "\nstages:\n  - name: Vote\n    date: 22 March 2026 at 7pm", "11:11 wrong-value", "Write it as 2026-03-22, 2026-03 or 2026-Q1." },
        { Dates + "\nresults-due: 1 June 2026", "9:14 wrong-value", "Write 2026-06-01." },
        { Dates + "\nresults-due: June 2026", "9:14 wrong-value", "Write it as year-month-day, for example 2026-03-22." },
        { Dates + "\nresults-due: 1 June 2026 at 9am", "9:14 wrong-value", "Write it as year-month-day, for example 2026-03-22." },
        { Dates + "\nwithdrawn:\n  on: 2026-03-05", "10:3 missing-key", "why: ..." },
        { Dates + "\nextended:\n  - from: 2026-03-01\n    why: Snow", "10:5 missing-key", "on: ..." },
        { Dates + "\nmoved:\n  - from: soon\n    on: 2026-02-01\n    why: Snow", "10:11 wrong-value", "2026-03-22T17:00" },
        { Dates + "\nmoved:\n  - from: 1 March 2026 at 9am\n    on: 2026-02-01\n    why: Snow", "10:11 wrong-value", "Write 2026-03-01T09:00." },
        { Dates + "\nmoved:\n  - from: Q1 2026\n    on: 2026-02-01\n    why: Snow", "10:11 wrong-value", "Write 2026-Q1." },
        { Dates + "\nsummary2: &x y", "9:11 yaml-alias", "quotation marks" },
        { Dates + "\nlead: *x", "9:7 yaml-alias", "quotation marks" },
        { Dates + "\nlead: Buses: all of them", "9:12 unreadable-yaml", "Put quotation marks around" },
        { Dates + "\nlead: \"Buses", "9:7 unreadable-yaml", "at the end of the line" },
        { Dates + "\ntopics: [transport\nlead: Buses", "9:9 unreadable-yaml", "Write ']'" },
        { Dates + "\ntopics: [transport", "9:9 unreadable-yaml", "Write ']'" },
        { Dates + "\nlead:Buses", "9:5 unreadable-yaml", "Write 'lead: Buses'." },
        { Dates + "\nlead Buses\nkind: survey", "9:1 unreadable-yaml", "Write 'lead: ...'" },
        { Dates + "\nlead: 'Fernhill's buses'", "9:16 unreadable-yaml", "curly ones" },
        { Dates + "\nlead: @Buses", "9:7 unreadable-yaml", "Put quotation marks around" },
        { Dates + "\nlead: [Draft] Buses", "9:7 unreadable-yaml", "Put quotation marks around" },
        { Dates + "\nlead: {Draft} Buses\nkind: survey", "9:7 unreadable-yaml", "Put quotation marks around" },
        { Dates + "\nlead: *Buses* and roads", "9:7 unreadable-yaml", "Put quotation marks around" },
        { Dates + "\nlead: *Buses* and roads\nkind: survey", "9:7 unreadable-yaml", "Put quotation marks around" },
        { Dates + "\nlead: - Buses", "9:7 unreadable-yaml", "Put quotation marks around" },
        { Dates + "\nlead: ? Buses\nkind: survey", "9:7 unreadable-yaml", "Put quotation marks around" },
        { Dates + "\npartners:\n  - *Buses* and roads\nkind: survey", "10:5 unreadable-yaml", "after the '-'" },
        { Dates + "\nlead: !Buses and roads", "9:7 lost-words", "Put quotation marks around" },
        { Dates + "\nlead: !Buses", "9:7 lost-words", "Put quotation marks around" },
        { Dates + "\npartners: [!Buses and roads]", "9:12 lost-words", "Put quotation marks around" },
        { Dates + "\nlead: !buses!roads are here", "9:7 unreadable-yaml", "Put quotation marks around" },
        { Dates + "\nevents:\n  - name: Talk\n   starts: 2026-03-05", "11:4 unreadable-yaml", "count the spaces" },
        { Dates + "\n\tlead: Buses", "9:1 unreadable-yaml", "the tab" },
        { Dates + "\nlead:\n\tBuses", "10:1 unreadable-yaml", "the tab" },
        { Dates + "\nevents:\n  - name: Talk\n  \tstarts: 2026-03-05", "11:3 unreadable-yaml", "the tab" },
        { Dates + "\nlead: Buses\n=======\nkind: survey", "10:1 unreadable-yaml", "Keep the lines that are right" },
        { Dates + "\n>>>>>>> more-buses\nlead: Buses", "9:1 unreadable-yaml", "Keep the lines that are right" },
        { Dates + "\n[a]: b", "", "without brackets" },
        { Dates + "\ndocuments:\n  - title: Plan\n    url: javascript:alert(1)", "11:10 unsafe-link", "https://" },
        { Dates + "\nrespond:\n  - online: 'JavaScript:alert(1)'", "10:13 unsafe-link", "https://" },
        { Dates + "\nequality:\n  url: data:text/html,x", "10:8 unsafe-link", "https://" },
        { Dates + "\ndecision:\n  url: vbscript:x", "10:8 unsafe-link", "https://" },
        { Dates + "\nstages:\n  - name: Vote\n    date: 2026\n    url: \"java\\tscript:x\"", "12:10 unsafe-link", "https://" },
        { Dates + "\nevents:\n  - name: Talk\n    starts: 2026-03-05\n    online: javascript:x", "12:13 unsafe-link", "https://" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_says_where_it_is_and_what_to_write(string frontMatter, string placeAndRule, string suggestion)
    {
        var (_, found) = Written.Read(Path, Written.Text(frontMatter));
        var fault = Assert.Single(found);
        Assert.Equal(Path, fault.Place.Path);
        Assert.Equal(Severity.Error, fault.Severity);
        if (placeAndRule.Length > 0)
            Assert.Equal(placeAndRule, $"{fault.Place.Line}:{fault.Place.Column} {fault.Rule}");
        Assert.Contains(suggestion, fault.Suggestion ?? "", StringComparison.Ordinal);
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Other files, with the findings in order.</summary>
    public static TheoryData<string, string, string> OtherFaults => new()
    {
        { Path, "", "1:1 no-front-matter" },
        { Path, "Words", "1:1 no-front-matter" },
        { Path, "---\ntitle: A\n", "1:1 no-front-matter" },
        { Path, "\n---\ntitle: A\n---\n", "1:1 no-front-matter" },
        { Path, "---\n---\n", "2:1 missing-key, 2:1 missing-key, 2:1 missing-key" },
        { Path, "---\n- a\n- b\n---\n", "2:1 not-keys" },
        { Path, "---\njust words\n---\n", "2:1 not-keys" },
        { Path, "---   \ntitle: A\nsummary: B\nexpected: 2027\ncontact: {name: N, phone: '1'}\ncolor: red\n---\n", "6:1 unknown-key" },
        { Path, "---\ntitle:\nsummary: B\nexpected: 2027\ncontact: {name: N, phone: '1'}\n---\n", "2:7 missing-key" },
        { Path, "---\ntitle: A\nsummary: B\nexpected: 2027\ncontact: {name: N}\n---\n", "5:17 missing-key" },
        { "consultations/buses/results.md", "---\nresponses: many\n---\n", "2:1 missing-key, 2:12 wrong-value" },
        { "consultations/buses/results.md", "---\npublished: 2026-06-01\nthemes:\n  - said: A\n    answer: perhaps\n---\n", "5:13 wrong-value" },
        { "consultations/buses/results.md", "---\npublished: 2026-06-01\nchannels:\n  onlin: 4\n---\n", "4:3 unknown-key" },
        { "consultations/buses/results.md", "---\npublished: 2026-06-01\ncommitments:\n  - due: 2026-07-01\n---\n", "4:5 missing-key" },
        { "consultations/buses/updates/summer.md", "---\ntitle: A\n---\n", "2:1 bad-name" },
        { "consultations/buses/updates/2026-02-31-a.md", "---\ntitle: A\n---\n", "2:1 bad-name" },
        { "not-consulting/bridge.md", "---\ntitle: A\nsummary: B\ndecided: 2026-03-01\nreason: because\ncontact: {name: N, email: a@b.example}\n---\n", "5:9 wrong-value" },
        { "not-consulting/bridge.md", "---\ntitle: A\nsummary: B\n---\n", "2:1 missing-key, 2:1 missing-key" },
        { "strategy/plan/index.md", "---\ntitle: A\nsummary: B\nstatus: old\n---\n", "4:9 wrong-value" },
        { "strategy/plan/index.md", "---\ntitle: A\nsummary: B\nsource:\n  title: C\n  url: javascript:x\n---\n", "6:8 unsafe-link" },
        { "strategy/plan/01-a.md", "---\n---\n", "2:1 missing-key" },
        { "pages/about.md", "---\ntitle: A\nreview: soon\n---\n", "3:9 wrong-value" },
        { "pages/about.plain.md", "---\ntitle: A\nkind: x\n---\n", "3:1 unknown-key" },
        { "glossary.yml", "Cabinet: A\ncabinet: B\n", "2:1 duplicate-key" },
        { "glossary.yml", "Cabinet: [A]\n", "1:10 wrong-type" },
        { "synonyms.yml", "bins: waste\n", "1:1 wrong-type" },
        { "synonyms.yml", "- [bins, waste]\n- lone\n", "2:3 wrong-type" },
        { "site.yml", "url: https://x.example\n", "1:1 missing-key" },
        { "site.yml", "name: A\ntime-zone: Europe/Londn\n", "2:12 unknown-time-zone" },
        { "site.yml", "name: A\nlanguage: english\n", "2:11 wrong-value" },
        { "site.yml", "name: A\nlanguage: en_GB\n", "2:11 wrong-value" },
        { "site.yml", "name: A\nlanguage: e\n", "2:11 wrong-value" },
        { "site.yml", "name: A\nlanguage: cy\n", "" },
        { "site.yml", "name: A\nlanguage: zh-Hant-HK\n", "" },
        { "site.yml", "name: A\nlanguage: sl-rozaj-x-a1\n", "" },
        { "site.yml", "name: A\nurl: https://a.example/consult/\n", "2:6 wrong-value" },
        { "site.yml", "name: A\nurl: https://a.example/?a=b\n", "2:6 wrong-value" },
        { "site.yml", "name: A\nurl: https://a.example:8080/\n", "" },
        { "site.yml", "name: A\nareas:\n  north: {name: North, parent: nroth}\n", "3:32 unknown-id" },
        { "site.yml", "name: A\ntopics:\n  Big Topic: B\n", "3:3 bad-name" },
        { "site.yml", "name: A\nrules:\n  plain: {severity: loud}\n", "3:21 wrong-value" },
        { "site.yml", "name: A\ncolor: red\n", "2:1 unknown-key" },
    };

    [Theory]
    [MemberData(nameof(OtherFaults))]
    public void Every_kind_of_file_is_checked(string path, string text, string expected)
    {
        var (_, found) = Written.Read(path, text);
        Assert.All(found, fault => Assert.Equal(path, fault.Place.Path));
        Assert.Equal(expected, string.Join(", ", found.Select(fault => $"{fault.Place.Line}:{fault.Place.Column} {fault.Rule}")));
    }

    [Theory]
    [InlineData("topics: [trasnport, waste]", true)]
    [InlineData("colour: red", true)]
    [InlineData("lead: A\nlead: B", true)]
    [InlineData("draft: maybe", false)]
    [InlineData("respond:\n  - online: javascript:x", false)]
    public void A_page_is_left_out_only_where_it_would_mislead(string frontMatter, bool isShown)
    {
        var (item, found) = Written.Read(Path, Written.Text($"{Dates}\n{frontMatter}"));
        Assert.NotEmpty(found);
        Assert.Equal(isShown, item is Consultation);
    }

    [Fact]
    public void A_site_with_a_wrong_language_or_address_is_shown_with_the_usual_ones()
    {
        var site = (Site)Written.Read("site.yml", "name: A\nlanguage: english\nurl: https://a.example/consult/\n").Item!;
        Assert.Equal(("en-GB", "https://a.example"), (site.Language, site.Url));
    }

    [Fact]
    public void One_value_alone_is_a_list_of_one()
    {
        var consultation = Written.Consultation($"{Dates}\npartners: Solo\ntopics: waste\nrespond:\n  phone: 01632 960 001\nextended:\n  from: 2026-03-20\n  on: 2026-03-10\n  why: Snow");
        Assert.Equal(["Solo"], consultation.Partners);
        Assert.Equal(["waste"], consultation.Topics);
        Assert.Equal("01632 960 001", Assert.Single(consultation.Respond).Value);
        Assert.Equal("Snow", Assert.Single(consultation.Extended).Why);
    }

    [Fact]
    public void Lines_that_Git_could_not_join_are_told_with_the_last_of_them()
    {
        var (_, found) = Written.Read(Path, "---\ntitle: A\n<<<<<<< HEAD\nlead: Buses\n=======\nlead: Trams\n>>>>>>> more-trams\nkind: survey\n---\n");
        var fault = Assert.Single(found);
        Assert.Equal(3, fault.Place.Line);
        Assert.Contains("to line 7", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_before_it_grows()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 25).Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(',', Enumerable.Repeat($"*{(char)('a' + i - 1)}", 10))}]\n"));
        var (item, found) = Written.Read(Path, $"---\n{bomb}---\n");
        Assert.Null(item);
        Assert.Equal("yaml-alias", Assert.Single(found).Rule);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Values_nested_too_deeply_are_refused(char bracket)
    {
        var (item, found) = Written.Read(Path, Written.Text("lead: " + new string(bracket, 50_000)));
        Assert.Null(item);
        var fault = Assert.Single(found);
        Assert.Contains(fault.Rule, new[] { "too-deep", "not-a-key" });
        Assert.Equal(7, fault.Place.Line);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("> ![*a ")]
    public void Brackets_left_open_that_no_page_could_show_are_refused_on_their_line(string piece)
    {
        var (item, found) = Written.Read(Path, Written.Text(Dates, "Short.\n\n" + string.Concat(Enumerable.Repeat(piece, 500))));
        Assert.Null(item);
        var fault = Assert.Single(found);
        Assert.Equal("too-deep", fault.Rule);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("(")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("[^1]")]
    [InlineData("|")]
    [InlineData("a|\n")]
    [InlineData("&#")]
    [InlineData("\\")]
    [InlineData("# \n")]
    [InlineData("[a](")]
    [InlineData("a\n:   ")]
    public async Task Markdown_that_goes_on_and_on_is_read_or_refused_in_time(string piece)
    {
        var text = Written.Text(Dates, string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length)));
        var (item, found) = await Task.Run(() => Written.Read(Path, text)).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.True(item is not null || found.Any(fault => fault.Rule == "too-deep"));
    }
}
