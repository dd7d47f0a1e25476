using ConsultHub.Content.Search;

namespace ConsultHub.Tests.Unit.Content.Search;

/// <summary>Small libraries to search in.</summary>
internal sealed class Library : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly SearchIndex index = SearchIndex.Temporary();

    public Library(params SearchDocument[] documents) => Snapshot = Update(documents);

    public SearchSnapshot Snapshot { get; private set; }

    public static SearchDocument Document(string id, string title, string body = "", string summary = "", string fingerprint = "1") => new()
    {
        Id = id,
        Kind = SearchKind.Consultation,
        Address = "/consultations/" + id,
        Title = title,
        Summary = summary,
        Body = () => body,
        Fingerprint = fingerprint,
    };

    public SearchSnapshot Update(params SearchDocument[] documents) =>
        Snapshot = index.Update(documents, [["tip", "recycling centre"]], new Dictionary<string, string> { ["LTN"] = "low traffic neighbourhood" });

    public SearchAnswer Find(string text, bool exact = false) => Snapshot.Find(new SearchRequest(text, Now, exact));

    /// <summary>The ids found, best first.</summary>
    public string[] Ids(string text, bool exact = false) => [.. Find(text, exact).Hits.Select(hit => Snapshot.Documents[hit.Document].Id)];

    public void Dispose() => index.Dispose();
}
