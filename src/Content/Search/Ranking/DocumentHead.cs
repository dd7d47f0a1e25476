using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>The short fields of a document as numbers, kept in memory to rank the best matches finely.</summary>
/// <param name="Title">The stems of the title.</param>
/// <param name="TitleWords">The words of the title, one for each stem.</param>
/// <param name="Summary">The stems of the summary.</param>
/// <param name="Labels">The stems of the lead and the labels.</param>
internal sealed record DocumentHead(int[] Title, int[] TitleWords, int[] Summary, int[] Labels)
{
    private const int LongestSummary = 120;

    public static DocumentHead Of(SearchDocument document, TermCache terms)
    {
        var title = Read(document.Title, terms);
        return new(
            [.. title.Select(term => term.StemHash)],
            [.. title.Select(term => term.WordHash)],
            [.. Read(document.Summary, terms).Take(LongestSummary).Select(term => term.StemHash)],
            [.. document.Labels.Prepend(document.Lead).SelectMany(label => Read(label, terms)).Select(term => term.StemHash)]);
    }

    private static List<Term> Read(string text, TermCache terms)
    {
        var read = new List<Term>();
        terms.Read(text, read);
        read.RemoveAll(term => term.IsStopWord);
        return read;
    }
}
