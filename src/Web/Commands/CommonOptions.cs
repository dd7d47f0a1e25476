using System.CommandLine;
using System.CommandLine.Parsing;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    public static Option<DirectoryInfo?> Content { get; } = new("--content")
    {
        Description = "The content folder; without it, the folder 'content' here or above.",
        Recursive = true,
    };

    public static Option<LocalDateTime?> Now { get; } = new("--now")
    {
        Description = "Show the site as at this local time, for example 2026-03-01T09:00.",
        CustomParser = ParseNow,
        Recursive = true,
    };

    /// <summary>The content folder that was named, or else the nearest 'content' here or above.</summary>
    public static DirectoryInfo ContentFolder(DirectoryInfo? named)
    {
        if (named is not null)
            return named;
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var content = new DirectoryInfo(Path.Combine(folder.FullName, "content"));
            if (File.Exists(Path.Combine(content.FullName, "site.yml")))
                return content;
        }

        return new DirectoryInfo("content");
    }

    private static LocalDateTime? ParseNow(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Moment.Parse(text) is { } moment)
            return moment.Date.At(moment.Time ?? LocalTime.Midnight);
        result.AddError($"'{text}' is not a time. Write it as 2026-03-01T09:00.");
        return null;
    }
}
