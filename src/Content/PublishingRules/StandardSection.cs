using System.Text.RegularExpressions;
using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules;

/// <summary>The sections that the code of practice looks for.</summary>
public static partial class StandardSection
{
    /// <summary>Those of a consultation.</summary>
    public static IReadOnlyList<string> OfConsultation { get; } =
        ["Why we are asking", "What is already decided", "What you can influence", "How to take part", "How we will decide"];

    /// <summary>Those of results.</summary>
    public static IReadOnlyList<string> OfResults { get; } = ["We asked", "You said", "We did"];

    /// <summary>Whether a text has a section of this title, large and small letters apart.</summary>
    public static bool StandsIn(MarkdownSource body, string title) =>
        body.Headings.Any(heading => heading.Level == 2 && Slug.From(heading.Text) == Slug.From(title));

    /// <summary>Whether a text has neither a section of this title nor a heading that was most likely meant to be it, be it without the space behind its # signs.</summary>
    public static bool IsMissing(MarkdownSource body, string title) => !StandsIn(body, title) && NearMiss(body, title) is null && !Unspaced().Matches(body.Text).Any(line => IsNear(line.Groups["title"].Value, title));

    /// <summary>A heading that most likely was meant to have this title: a slip of the finger, or another level.</summary>
    public static Heading? NearMiss(MarkdownSource body, string title) =>
        StandsIn(body, title) ? null : body.Headings.FirstOrDefault(heading => IsNear(heading.Text, title));

    private static bool IsNear(string written, string title) =>
        Slug.From(written) == Slug.From(title)
        || Math.Abs(written.Length - title.Length) <= 3 && Diagnostics.NearMiss.Of(written, [title]) is not null && SharesWords(written, title);

    // 'We asked' and 'You asked' are near as letters and not as words.
    private static bool SharesWords(string written, string title)
    {
        var (words, wanted) = (Slug.From(written).Split('-'), Slug.From(title).Split('-'));
        return words.Intersect(wanted).Count() >= wanted.Length - 1;
    }

    [GeneratedRegex(@"^#{1,6}(?<title>\p{L}[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Unspaced();
}
