using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;
using NodaTime;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads the parts of a consultation's front matter.</summary>
internal static class PartsReader
{
    /// <summary>The items of a list that can be used; one that cannot makes the owner unusable.</summary>
    public static IReadOnlyList<T> List<T>(Fields owner, string key, Func<Fields, T> read)
    {
        var items = new List<T>();
        foreach (var fields in owner.NestedList(key))
        {
            items.Add(Finished(fields, read));
            if (fields.Failed)
                owner.Missing(key, 0);
        }

        return items;
    }

    public static Equality Equality(Fields fields) =>
        Finished(fields, _ => new Equality(Link(fields, "url"), fields.Text("file"), fields.Text("none-because")));

    public static Decision Decision(Fields fields) =>
        Finished(fields, _ => new Decision(fields.Text("maker"), fields.Date("date"), fields.Text("how"), Link(fields, "url")));

    public static Withdrawal Withdrawal(Fields fields) =>
        Finished(fields, _ => new Withdrawal(fields.RequiredDate("on"), fields.RequiredText("why")));

    public static Route Route(Fields fields)
    {
        var routes = Enum.GetValues<Channel>()
            .Select(channel => (channel, value: channel == Channel.Online ? Link(fields, channel.Word()) : fields.Text(channel.Word())))
            .Where(pair => pair.value is not null).ToList();
        var note = fields.Text("note");
        // A way under another name is reported as an unknown key.
        if (routes.Count == 0 && fields.HasUnknown)
            fields.Fail();
        else if (routes.Count != 1)
            fields.Fault("", "wrong-value", "A way to take part needs exactly one of online, email, phone, post, in-person.", "Write each way as an item of its own, for example '- phone: 01632 960 000'.");
        return new Route(routes.FirstOrDefault().channel, routes.FirstOrDefault().value ?? "", note);
    }

    public static Event Event(Fields fields) => new(
        fields.RequiredText("name"), fields.Moment("starts") ?? fields.Missing("starts", new Moment(default, null)), fields.Moment("ends"),
        fields.Text("venue"), fields.Text("address"), fields.Text("access"), Link(fields, "online"));

    public static PaperCopy Paper(Fields fields) =>
        new(fields.RequiredText("venue"), fields.Text("address"), fields.Text("hours"), fields.Text("access"));

    public static Document Document(Fields fields)
    {
        var document = new Document(
            fields.RequiredText("title"), fields.Text("file"), Link(fields, "url"), fields.Text("description"), fields.Flag("accessible"));
        if (document is { File: null, Url: null })
            fields.Fault("title", "missing-key", "The document has neither 'file' nor 'url'.", "Add 'file: name.pdf' for a file in the 'files' folder.");
        return document;
    }

    public static Stage Stage(Fields fields) => new(
        fields.RequiredText("name"), fields.Approximate("date") ?? fields.Missing("date", new ApproximateDate(default, Precision.Day, "")),
        fields.Text("note"), Link(fields, "url"));

    public static Change Change(Fields fields) =>
        new(fields.RequiredDate("on"), fields.RequiredText("what"), fields.Text("why"));

    public static Extension Extension(Fields fields) => new(
        fields.Moment("from") ?? fields.Missing("from", new Moment(default, null)), fields.RequiredDate("on"), fields.RequiredText("why"));

    public static Postponement Postponement(Fields fields)
    {
        var (date, time) = fields.ApproximateOrTimed("from") ?? fields.Missing("from", (new ApproximateDate(default, Precision.Day, ""), (LocalTime?)null));
        return new Postponement(date, time, fields.RequiredDate("on"), fields.RequiredText("why"));
    }

    /// <summary>An address that a link can lead to; one that could run something is a fault.</summary>
    public static string? Link(Fields fields, string key)
    {
        var url = fields.Text(key);
        if (url is not null && !LinkTarget.IsSafe(url))
            fields.Fault(key, "unsafe-link", $"A link cannot lead to '{url}'.", "Use a web address (https://) or a page of this site (/).");
        return url;
    }

    private static T Finished<T>(Fields fields, Func<Fields, T> read)
    {
        var value = read(fields);
        fields.Finish();
        return value;
    }
}
