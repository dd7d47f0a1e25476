using System.Text.RegularExpressions;
using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules;

/// <summary>Whether a text has the sections that the code of practice looks for.</summary>
internal static partial class WrittenSections
{
    /// <summary>Whether a text has a section, large and small letters of its title apart.</summary>
    public static bool StandsIn(MarkdownSource body, StandardSection section) =>
        section.TitlesIn(body.File).Any(title => body.Headings.Any(heading => heading.Level == 2 && Slug.From(heading.Text) == Slug.From(title)));

    /// <summary>Whether a text has neither a section nor a heading that was most likely meant to be it, be it without the space behind its # signs.</summary>
    public static bool IsMissing(MarkdownSource body, StandardSection section) => !StandsIn(body, section) && NearMiss(body, section) is null
        && !Unspaced().Matches(body.Text).Any(line => section.TitlesIn(body.File).Any(title => IsNear(line.Groups["title"].Value, title)));

    /// <summary>A heading that most likely was meant to be that of a section, with the title that was meant: a slip of the finger, or another level.</summary>
    public static (Heading Heading, string Title)? NearMiss(MarkdownSource body, StandardSection section)
    {
        if (StandsIn(body, section))
            return null;
        foreach (var title in section.TitlesIn(body.File))
            if (body.Headings.FirstOrDefault(heading => IsNear(heading.Text, title)) is { } near)
                return (near, title);
        return null;
    }

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
