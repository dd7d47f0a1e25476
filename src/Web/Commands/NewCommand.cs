using System.CommandLine;
using System.Text;
using ConsultHub.Content;
using ConsultHub.Content.Files;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Commands;

/// <summary>Writes the folder of a new consultation, with every section, hints and dates that meet the rules.</summary>
internal static class NewCommand
{
    // File systems take 255 bytes for a name, and an export puts an ending behind it.
    private const int LongestSlug = 200;

    private static readonly Argument<string> Title = new("TITLE") { Description = "The title, for example \"New bins for Millbrook\"." };

    public static Command Create()
    {
        var consultation = new Command("consultation", "Write the folder of a new consultation.") { Title };
        consultation.SetAction(Run);
        return new Command("new", "Write a new page to fill in.") { consultation };
    }

    private static int Run(ParseResult arguments)
    {
        var content = CommonOptions.ContentFolder(arguments.GetValue(CommonOptions.Content));
        if (!content.Exists)
            return CannotRun.Without(content, arguments);
        var title = arguments.GetValue(Title)!.Trim();
        var slug = Slug.From(title);
        if (slug.Length == 0)
            return CannotRun.Because("The title has no letter that can be part of a web address.", arguments);
        if (slug.Length > LongestSlug)
            return CannotRun.Because($"The title makes a web address of {slug.Length} letters, and at most {LongestSlug} can be used. Give a shorter title here; the full one can go into the file.", arguments);
        if (Layout.IsYear(slug))
            return CannotRun.Because($"The folder 'consultations/{slug}' is for the consultations of that year. Give a title with more words in it.", arguments);
        var template = new NewConsultation(title, Today(new SiteOptions(content.FullName) { Now = arguments.GetValue(CommonOptions.Now) }));
        var folder = new DirectoryInfo(Path.Combine(content.FullName, "consultations", $"{template.Opens.Year}", slug));
        if (IsTaken(content, slug))
            return CannotRun.Because($"There is a consultation '{slug}' already. Give the new one a title of its own.", arguments);
        try
        {
            Write(folder, template.Text());
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CannotRun.Because(fault.Message, arguments);
        }
    }

    /// <summary>The day in the time zone of the site, by which its rules will look at the dates.</summary>
    internal static LocalDate Today(SiteOptions options)
    {
        var zone = new ContentPipeline(options.ContentDirectory).Load().Site.Zone;
        return new SiteClock(options).Now(zone).InZone(zone).Date;
    }

    private static bool IsTaken(DirectoryInfo content, string slug)
    {
        var consultations = Path.Combine(content.FullName, "consultations");
        return Directory.Exists(consultations)
            && (Directory.Exists(Path.Combine(consultations, slug)) || Directory.EnumerateDirectories(consultations).Any(year => Directory.Exists(Path.Combine(year, slug))));
    }

    private static void Write(DirectoryInfo folder, string text)
    {
        folder.CreateSubdirectory("files");
        var index = Path.Combine(folder.FullName, "index.md");
        File.WriteAllText(index, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.WriteLine($"Wrote {index}. Fill in what stands in [square brackets], then run 'check'.");
    }
}
