using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads a consultation's <c>index.md</c>.</summary>
internal static class ConsultationReader
{
    /// <summary>What the front matter says. Whatever is wrong or missing has an empty value there and a finding; the caller asks <see cref="Fields.Failed"/>.</summary>
    /// <param name="fields">The front matter.</param>
    /// <param name="places">Where each value of it stands.</param>
    /// <param name="body">The text below it.</param>
    /// <param name="site">Which topics, areas and audiences there are.</param>
    public static Consultation Read(Fields fields, Places places, MarkdownSource body, Site site)
    {
        var consultation = new Consultation(body.File, places)
        {
            Title = fields.RequiredText("title"),
            Summary = fields.RequiredText("summary"),
            Opens = fields.Moment("opens"),
            Closes = fields.Moment("closes"),
            Expected = fields.Period("expected"),
            Contact = ContactReader.Required(fields),
            Kind = fields.OneOf<ConsultationKind>("kind") ?? ConsultationKind.Consultation,
            Level = fields.OneOf<Level>("level") ?? Level.Consult,
            Significance = fields.OneOf<Significance>("significance") ?? Significance.Standard,
            ShorterBecause = fields.Text("shorter-because"),
            Lead = fields.Text("lead"),
            Partners = fields.Texts("partners"),
            Topics = fields.Ids("topics", site.Topics),
            Areas = fields.Ids("areas", site.Areas),
            Audiences = fields.Ids("audiences", site.Audiences),
            Statutory = fields.Text("statutory"),
            Equality = fields.Nested("equality") is { } equality ? PartsReader.Equality(equality) : null,
            Respond = PartsReader.List(fields, "respond", PartsReader.Route),
            Events = PartsReader.List(fields, "events", PartsReader.Event),
            Paper = PartsReader.List(fields, "paper", PartsReader.Paper),
            Documents = PartsReader.List(fields, "documents", PartsReader.Document),
            Decision = fields.Nested("decision") is { } decision ? PartsReader.Decision(decision) : null,
            ResultsDue = fields.Date("results-due"),
            Stages = PartsReader.List(fields, "stages", PartsReader.Stage),
            Changes = PartsReader.List(fields, "changes", PartsReader.Change),
            Extended = PartsReader.List(fields, "extended", PartsReader.Extension),
            Moved = PartsReader.List(fields, "moved", PartsReader.Postponement),
            Withdrawn = fields.Nested("withdrawn") is { } withdrawn ? PartsReader.Withdrawal(withdrawn) : null,
            Draft = fields.Flag("draft") ?? false,
            Body = body,
        };
        CheckDates(fields, consultation, site);
        return consultation;
    }

    private static void CheckDates(Fields fields, Consultation consultation, Site site)
    {
        if (fields.Failed)
            return;
        if (!fields.Has("opens") && !fields.Has("closes"))
            RequireExpected(fields, consultation);
        else if (!fields.Has("opens"))
            fields.Missing("opens", 0);
        else if (!fields.Has("closes"))
            fields.Missing("closes", 0);
        else if (consultation.Closes!.End(site.Zone) <= consultation.Opens!.Start(site.Zone))
            fields.Fault("closes", "ends-before-start", "It closes before it opens.", "Change 'closes' to a date after 'opens'.");
        else if (fields.Has("expected"))
            fields.Fault("expected", "two-dates", "'expected' stands beside 'opens' and 'closes'.", "Delete 'expected': the dates are set.");
    }

    private static void RequireExpected(Fields fields, Consultation consultation)
    {
        if (!fields.Has("expected"))
            fields.Fault("opens", "missing-key", "There are no dates.", "Add 'opens: ...' and 'closes: ...', or 'expected: 2026-Q3' while they are not set.");
        else if (consultation.Expected is { Precision: Precision.Day })
            fields.Fault("expected", "wrong-value", "'expected' takes a quarter, a month or a year, and this is a day.", "Write 2026-Q1, 2026-03 or 2026; or write 'opens' and 'closes'.");
    }
}
