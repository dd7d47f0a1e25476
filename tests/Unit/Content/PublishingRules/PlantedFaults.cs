namespace ConsultHub.Tests.Unit.Content.PublishingRules;

/// <summary>Mistakes that people make, one at a time.</summary>
internal static class PlantedFaults
{
    private const string Index = "consultations/2026/bins/index.md";
    private const string Plain = "consultations/2026/bins/index.plain.md";
    private const string Results = "consultations/2026/bins/results.md";
    private const string About = "pages/about.md";
    private const string Record = "not-consulting/fire-doors.md";
    private const string Why = "Our bins are full by Friday.";

    public static IEnumerable<Fault> All => [.. WhileReading, .. Structure, .. CodeOfPractice, .. Accessibility, .. PlainEnglish, .. Links, .. Excuses];

    private static IEnumerable<Fault> WhileReading =>
    [
        new("unknown-key", Index, "significance: standard", "signifcance: standard", "signifcance"),
        new("missing-key", Index, "title: New bins for Millbrook\n", ""),
        new("missing-key", Index, "closes: 2026-02-08\n", ""),
        new("wrong-value", Index, "opens: 2026-01-05", "opens: 05/01/2026", "05/01/2026"),
        new("wrong-value", Index, "closes: 2026-02-08", "closes: 2026-02-30", "2026-02-30"),
        new("wrong-value", Index, "kind: consultation", "kind: consultaton", "kind:"),
        new("wrong-value", Results, "answer: partly", "answer: maybe", "answer: maybe"),
        new("unknown-id", Index, "topics: [environment]", "topics: [enviroment]", "topics:"),
        new("unknown-id", Index, "areas: [millbrook]", "areas: [milbrook]", "areas:"),
        new("duplicate-key", Index, "lead: Waste", "lead: Waste\nlead: Bins", "lead: Bins"),
        new("ends-before-start", Index, "closes: 2026-02-08", "closes: 2025-02-08", "closes:"),
        new("two-dates", Index, "lead: Waste", "lead: Waste\nexpected: 2026-Q3", "expected:"),
        new("wrong-type", Index, "lead: Waste", "lead: [Waste]", "lead:"),
        new("missing-file", Index, "file: plan.odt", "file: plann.odt", "file: plann.odt"),
        new("unreadable-yaml", Index, "lead: Waste", "lead: Waste: bins", "lead:"),
        new("no-front-matter", Index, "---\ntitle: New bins", "title: New bins", "title:"),
        new("unknown-file", "consultations/2026/bins/result.md", null, "---\n---\n", "---"),
        new("bad-name", "pages/About_Us.md", null, "---\ntitle: About\n---\n\nText.\n", "---"),
        new("unsafe-link", About, "We are a council.", "We are a [council](javascript:alert).", "javascript"),
        new("outside-picture", About, "We are a council.", "![A map of the streets](https://maps.example/map.png)", "maps.example"),
        new("missing-alternative", Index, "![A map of the nine streets with new bins]", "![]", "map.png"),
        new("heading-level", Index, "## How to take part", "#### More\n\nAsk us.\n\n## How to take part", "####"),
        new("unknown-key", "site.yml", "language: en-GB", "langauge: en-GB", "langauge"),
    ];

    private static IEnumerable<Fault> Structure =>
    [
        new("leftover", Index, Why, "[Insert pictures]", "[Insert"),
        new("leftover", Index, "venue: Millbrook Library", "venue: TBC", "venue: TBC"),
        new("leftover", Index, Why, "Lorem ipsum dolor sit amet.", "Lorem"),
        new("leftover", Index, Why, "Our bins are full by Friday [WC1].", "[WC1]"),
        new("leftover", Index, Why, "Our bins are full by XX.", "XX"),
        new("leftover", Index, "hours: Monday to Friday, 9am to 5pm", "hours: to be confirmed", "hours: to be"),
        new("leftover", Index, Why, "<<<<<<< HEAD\nOur bins are full by Friday.", "<<<<"),
        new("review-comment", Index, Why, $"<!-- Sam: is this right? -->\n\n{Why}", "Sam"),
        new("hint-left", Index, Why, $"<!-- hint: say what is wrong now. -->\n\n{Why}", "hint"),
        new("raw-html", About, "We are a council.", "We are a <b>council</b>.", "<b>"),
        new("broken-markdown", About, "We are a council.", "See [the plan] (/consultations/bins).", "See [the"),
        new("broken-markdown", About, "We are a council.", "We are a **council.", "**council"),
        new("broken-markdown", About, "## What we do", "##What we do", "##What"),
        new("near-heading", Index, "## What you can influence", "## What you can influense", "influense"),
        new("near-heading", Index, "## How we will decide", "### How we will decide", "### How"),
        new("near-heading", Results, "## You said", "## You sayd", "You sayd"),
        new("duplicate-heading", About, "## Who we are", "## what we do", "## what we do"),
        new("duplicate-title", Record, "title: Fire doors", "title: New bins for Millbrook", "title:"),
        new("odd-date", Index, "closes: 2026-02-08", "closes: 2027-08-08", "closes:"),
        new("event-dates", Index, "starts: 2026-01-20T18:00\n    ends: 2026-01-20T20:00", "starts: 2026-02-20T18:00\n    ends: 2026-02-20T20:00", "starts: 2026-02-20"),
        new("event-dates", Index, "ends: 2026-01-20T20:00", "ends: 2026-01-20T17:00", "ends:"),
        new("event-dates", Index, "starts: 2026-01-20T18:00\n    ends: 2026-01-20T20:00", "starts: 2026-01-20", "starts: 2026-01-20"),
        new("extension-dates", Index, "lead: Waste", "lead: Waste\nextended:\n  - from: 2026-02-15\n    on: 2026-02-02\n    why: More people wanted to reply", "from: 2026-02-15"),
        new("results-dates", Results, "published: 2026-03-12", "published: 2026-02-01", "published:"),
        new("counts-differ", Results, "responses: 120", "responses: 210", "responses:"),
        new("counts-differ", Results, "count: 80", "count: 800", "count: 800"),
        new("wrong-weekday", Index, "Sunday 8 February 2026", "Monday 8 February 2026", "Monday 8"),
        new("wrong-weekday", Index, "Thursday 16 April 2026", "31 April 2026", "31 April"),
        new("closing-date-differs", Index, "until Sunday 8 February 2026", "until Monday 9 February 2026", "Monday 9"),
        new("bad-address", Index, "email: waste@small.example", "email: waste.small.example", "waste.small"),
        new("bad-address", Index, "- online: https://survey.example/bins", "- online: survey.example/bins", "survey.example"),
        new("bad-address", Index, "phone: 01632 960 100", "phone: 01632 96", "01632 96\n"),
        new("summary-length", Index, "summary: We want to give 900 homes a second bin. Tell us what you think.", "summary: We want to give 900 homes a second bin. They are full. Tell us what you think.", "summary:"),
        new("title-form", Index, "title: New bins for Millbrook", "title: Consultation on new bins for Millbrook", "title:"),
        new("title-form", Index, "title: New bins for Millbrook", "title: New bins for Millbrook.", "title:"),
        new("file-name", "consultations/2026/bins/files/Final Plan.csv", null, "a,b\n", "a,b") { Also = "unlinked-file" },
        new("year-folder", "consultations/2031/trees/index.md", null, "---\ntitle: Trees\nsummary: We plant trees.\nexpected: 2027\nlead: Parks\ntopics: [environment]\naudiences: [parents]\ncontact:\n  name: Parks team\n  role: Answers questions\n  phone: 01632 960 100\n  email: parks@small.example\n---\n\nWe plan this for 2027.\n", "title:"),
        new("orphan-file", "pages/privacy.plain.md", null, "We keep no names.\n", "We keep"),
        new("orphan-file", "pages/about.plane.md", null, "We are a council.\n", "We are"),
        new("chapter-number", "strategy/code/01-again.md", null, "---\ntitle: Again\n---\n\nWe tell you what we did.\n", "---", "strategy/code/01-open.md"),
        new("empty-body", Record, "We must check fire doors by law. There was no choice to ask about.\n", ""),
        new("duplicate-value", Index, "topics: [environment]", "topics: [environment, environment]", "topics:"),
        new("site-incomplete", "site.yml", "url: https://consult.small.example", "url: http://consult.small.example", "url:"),
        new("thin-reason", Results, "why: The lorry comes by each street once a week, and a second round costs £40,000.", "why: n/a", "why: n/a"),
        new("repeated-word", Index, Why, "Our bins are full by the the weekend.", "the the"),
        new("misspelling", Index, Why, "We recieve calls when bins are full.", "recieve"),
    ];

    private static IEnumerable<Fault> CodeOfPractice =>
    [
        new("no-why", Index, "## Why we are asking", "## Background"),
        new("no-decided", Index, "## What is already decided", "## Background"),
        new("no-influence", Index, "## What you can influence", "## Background"),
        new("no-take-part", Index, "## How to take part", "## Your views"),
        new("no-how-decided", Index, "## How we will decide", "## Next steps"),
        new("no-route", Index, "respond:\n  - online: https://survey.example/bins\n  - phone: 01632 960 100\n", ""),
        new("no-offline-route", Index, "  - phone: 01632 960 100\nevents", "events", "respond:"),
        new("contact-one-route", Index, "  phone: 01632 960 100\n", "", "contact:"),
        new("contact-role", Index, "  role: Answers questions about bins\n", "", "contact:"),
        new("no-paper", Index, "paper:\n  - venue: Millbrook Library\n    address: 20 Mill Street, Millbrook\n    hours: Monday to Friday, 9am to 5pm\n    access: Step-free\n", ""),
        new("paper-facts", Index, "    hours: Monday to Friday, 9am to 5pm\n", "", "  - venue: Millbrook Library"),
        new("event-access", Index, "    access: Step-free, hearing loop, accessible toilet\n", "", "- name: Evening talk"),
        new("event-place", Index, "    venue: Village Hall\n    address: 1 Green Lane, Millbrook\n", "", "- name: Evening talk"),
        new("event-place", Index, "    address: 1 Green Lane, Millbrook\n", "", "- name: Evening talk"),
        new("under-four-weeks", Index, "opens: 2026-01-05", "opens: 2026-01-19", "closes:"),
        new("under-twelve-weeks", Index, "significance: standard", "significance: major", "closes:"),
        new("shorter-for-nothing", Index, "lead: Waste", "lead: Waste\nshorter-because: The grant runs out in March", "shorter-because"),
        new("no-decision", Index, "decision:\n  maker: Cabinet\n  date: 2026-04-16\n  how: Eight councillors vote with your replies in front of them.\n", ""),
        new("no-decision", Index, "  maker: Cabinet\n", "", "decision:"),
        new("no-decision", Index, "  date: 2026-04-16\n", "", "decision:"),
        new("decided-too-early", Index, "date: 2026-04-16", "date: 2026-02-01", "date: 2026-02-01"),
        new("decided-too-soon", Index, "date: 2026-04-16", "date: 2026-02-11", "date: 2026-02-11") { Also = "results-after-decision" },
        new("no-results-due", Index, "results-due: 2026-03-13\n", ""),
        new("results-due-date", Index, "results-due: 2026-03-13", "results-due: 2026-02-05", "results-due:"),
        new("results-after-decision", Index, "results-due: 2026-03-13", "results-due: 2026-04-30", "results-due:"),
        new("results-late", Results, "published: 2026-03-12", "published: 2026-03-20", "results-due:", Index),
        new("theme-answer", Results, "    answer: partly\n", "", "said: Empty them twice a week"),
        new("theme-answer", Results, "    why: The lorry comes by each street once a week, and a second round costs £40,000.\n", "", "said: Empty them twice a week"),
        new("no-themes", Results, "themes:\n  - said: Empty them twice a week\n    count: 80\n    answer: partly\n    why: The lorry comes by each street once a week, and a second round costs £40,000.\n", ""),
        new("results-facts", Results, "decision: Each home gets a second bin, and the Cabinet votes on it on Thursday 16 April 2026.\n", ""),
        new("results-facts", Results, "responses: 120\n", ""),
        new("commitment-date", Results, "    due: 2026-09-30\n", "", "what: Bring the bins"),
        new("no-we-asked", Results, "## We asked", "## Background"),
        new("no-you-said", Results, "## You said", "## Replies"),
        new("no-we-did", Results, "## We did", "## Outcome"),
        new("no-equality", Index, "equality:\n  url: https://small.example/equality/bins\n", ""),
        new("area-not-named", Index, "areas: [millbrook]", "areas: [fernhill]", "areas:"),
        new("no-subject", Index, "topics: [environment]\n", ""),
        new("statutory-basis", Index, Why, "The law says that we must consult you.", "law says"),
        new("not-consulting-reason", Record, "reason: required-by-law\n", ""),
        new("review-date", "strategy/code/index.md", "review: 2028-03-01\n", ""),
    ];

    private static IEnumerable<Fault> Accessibility =>
    [
        new("alternative-form", Index, "![A map of the nine streets with new bins]", "![map.png]", "map.png"),
        new("alternative-form", Index, "![A map of the nine streets with new bins]", "![Image of nine streets]", "Image of"),
        new("alternative-form", Index, "![A map of the nine streets with new bins]", "![Map]", "![Map]"),
        new("text-in-picture", Index, "![A map of the nine streets with new bins]", "![Poster with the dates of the talks]", "Poster"),
        new("link-text", About, "We are a council.", "For the plan, [click here](/consultations/bins).", "click here"),
        new("link-text", About, "We are a council.", "[Read more](/consultations/bins)", "Read more"),
        new("link-text", About, "We are a council.", "See [](/consultations/bins).", "See []"),
        new("link-two-targets", About, "We are a council.", "Read [our plan](/consultations/bins), then [our plan](/glossary).", "our plan"),
        new("bare-url", About, "We are a council.", "See https://small.example/bins for more.", "See https"),
        new("bare-url", About, "We are a council.", "See www.small.example for more.", "See www"),
        new("bare-url", About, "We are a council.", "See [https://small.example/bins](https://small.example/bins).", "See ["),
        new("empty-heading", About, "## What we do\n\nWe run services.\n", "## What we do\n\n##\n\nWe run services.\n", "##\n") { Also = "empty-heading" },
        new("empty-heading", About, "We run services.\n", "", "## What we do"),
        new("bold-heading", About, "## Who we are", "**Who we are**", "**Who"),
        new("table-header", Index, "| Street | Homes |", "| | |", "| | |"),
        new("table-shape", Index, "| Mill Street | 40 |", "| Mill Street | 40 | 12 |", "| Mill Street"),
        new("only-pdf", Index, "The notice in full.\n    accessible: true", "The notice in full.\n    accessible: false", "title: Notice"),
        new("accessible-unsaid", Index, "    description: The plan in full.\n    accessible: true\n", "    description: The plan in full.\n", "title: Plan"),
        new("capitals", Index, Why, "You MUST reply soon.", "MUST"),
        new("capitals", Index, Why, "PLEASE READ THIS NOTICE.", "PLEASE"),
        new("capitals", Index, Why, "This makes LASTING change.", "LASTING"),
        new("senses-only", Index, Why, "Prices stand in the red box below.", "red box"),
        new("senses-only", Index, Why, "Streets with new bins are shown in green.", "in green"),
        new("senses-only", Index, Why, "Use the form on the right.", "on the right"),
        new("fake-list", Index, Why, "• Our bins are full\n• They smell", "• Our"),
    ];

    private static IEnumerable<Fault> PlainEnglish =>
    [
        new("long-sentence", Index, Why, "Our bins are full by Friday and people put bags next to them on the street and then the birds come and pull the bags apart in the night.", "Our bins are full by Friday and"),
        new("plain-long-sentence", Plain, "Our bins are full by Friday.", "Our bins are full by Friday and people put bags next to them on the street and then the birds come and pull them apart.", "Our bins"),
        new("word-to-avoid", Index, Why, "We will utilise new bins.", "utilise"),
        new("plain-word-to-avoid", Plain, "Our bins are full by Friday.", "We empty bins prior to Friday.", "prior to"),
        new("acronym", Index, Why, "The MRF is full by Friday.", "MRF"),
        new("acronym-two-ways", Index, Why, "Read the Comprehensive Area Agreement (CAA).", "CAA"),
        new("passive", Index, Why, "Your views will be considered.", "will be considered"),
        new("double-negative", Index, Why, "Full bins are not uncommon.", "not uncommon"),
        new("contraction", Index, Why, "We can't empty bins more often.", "can't"),
        new("numeric-date", Index, Why, "We will start on 01/06/2026.", "01/06"),
        new("long-paragraph", Index, Why, "Bins are full. They smell. Birds come. Bags tear. Streets get dirty. People call. We come.", "Bins are full."),
        new("plain-facts", Plain, "900 homes", "600 homes", "600"),
        new("plain-facts", Plain, "Sunday 8 February 2026", "Sunday 15 February 2026", "15 February"),
        new("plain-facts", Plain, "£40,000", "£50,000", "£50,000"),
        new("plain-facts", Plain, "Our bins are full by Friday.", "The bins in Fernhill are full by Friday.", "Fernhill"),
        new("plain-sections", Plain, "## How we will decide\n\nThe Cabinet decides on Thursday 16 April 2026.\n", ""),
    ];

    private static IEnumerable<Fault> Links =>
    [
        new("broken-link", About, "(/consultations/bins)", "(/consultations/bin)", "/consultations/bin)"),
        new("broken-link", About, "(/consultations/bins)", "(/consultations/bins/index.md)", "index.md"),
        new("broken-link", About, "(/consultations/bins)", "(/consultations/bins#why-we-ask)", "#why-we-ask"),
        new("broken-link", Index, "(files/map.png)", "(files/mapp.png)", "mapp.png") { Also = "unlinked-file" },
        new("broken-link", About, "(/consultations/bins)", "(www.small.example)", "www.small"),
        new("malformed-link", About, "(/consultations/bins)", "(https://https://small.example)", "https://https"),
        new("malformed-link", About, "(/consultations/bins)", "(mailto:waste)", "mailto:waste"),
        new("own-address", About, "(/consultations/bins)", "(https://consult.small.example/consultations/bins)", "consult.small"),
        new("own-address", About, "(/consultations/bins)", "(/large-print/consultations/bins)", "large-print"),
        new("unlinked-file", "consultations/2026/bins/files/spare.csv", null, "a,b\n", "a,b"),
        new("file-type", "consultations/2026/bins/files/plan.docx", null, "x", "x") { Also = "unlinked-file" },
        new("file-size", "consultations/2026/bins/files/empty.csv", null, "", "") { Also = "unlinked-file" },
        new("file-link-words", Results, "[all replies (CSV, 1 KB)]", "[all replies]", "[all replies]"),
        new("file-link-words", Results, "(CSV, 1 KB)", "(PDF, 1 KB)", "(PDF"),
    ];

    private static IEnumerable<Fault> Excuses =>
    [
        new("unused-excuse", About, "We are a council.", "<!-- excuse link-text: we like it -->\n\nWe are a council.", "excuse"),
        new("unknown-rule", "site.yml", "rules: {}", "rules:\n  no-papper:\n    severity: off\n    because: We have none", "no-papper"),
        new("setting-without-reason", "site.yml", "rules: {}", "rules:\n  no-paper:\n    severity: off", "no-paper"),
    ];
}
