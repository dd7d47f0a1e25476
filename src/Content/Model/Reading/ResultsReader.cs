using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Model.Reading;

/// <summary>Reads a consultation's <c>results.md</c>.</summary>
internal static class ResultsReader
{
    /// <summary>What the front matter says. Whatever is wrong or missing has an empty value there and a finding; the caller asks <see cref="Fields.Failed"/>.</summary>
    public static Results Read(Fields fields, Places places, MarkdownSource body) => new(body.File, places)
    {
        Published = fields.RequiredDate("published"),
        Responses = fields.Number("responses"),
        Decided = fields.Date("decided"),
        Decision = fields.Text("decision"),
        Themes = PartsReader.List(fields, "themes", Theme),
        Channels = fields.Nested("channels") is { } channels ? Channels(channels) : [],
        Commitments = PartsReader.List(fields, "commitments", Commitment),
        Body = body,
    };

    private static Theme Theme(Fields fields) =>
        new(fields.RequiredText("said"), fields.Number("count"), fields.OneOf<Answer>("answer"), fields.Text("why"));

    private static Commitment Commitment(Fields fields) =>
        new(fields.RequiredText("what"), fields.Date("due"), fields.Date("done"));

    private static List<KeyValuePair<Channel, int>> Channels(Fields fields)
    {
        var channels = Enum.GetValues<Channel>()
            .Select(channel => KeyValuePair.Create(channel, fields.Number(channel.Word()) ?? 0))
            .Where(pair => pair.Value > 0).ToList();
        fields.Finish();
        return channels;
    }
}
