namespace ConsultHub.Content.Search.Storage;

/// <summary>A document in the form in which it is written into the tables.</summary>
/// <param name="Row">The row that it gets.</param>
/// <param name="Document">The document.</param>
/// <param name="Body">Its text.</param>
/// <param name="Stems">The stems of title, summary, names and body.</param>
/// <param name="Acronyms">The acronyms that it explains.</param>
internal sealed record AnalysedDocument(
    int Row,
    SearchDocument Document,
    string Body,
    IReadOnlyList<string> Stems,
    IReadOnlyList<(string Short, string Long)> Acronyms)
{
    /// <summary>The short fields, each on a line.</summary>
    public string Head => $"{Document.Title}\n{Document.Summary}\n{Document.Names}";
}
