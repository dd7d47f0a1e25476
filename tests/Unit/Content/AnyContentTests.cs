using ConsultHub.Content;
using ConsultHub.Content.Markup;
using ConsultHub.Content.Model;
using ConsultHub.Content.Rendering;
using ConsultHub.Tests.Unit.Content.PublishingRules;
using FsCheck;
using FsCheck.Fluent;

namespace ConsultHub.Tests.Unit.Content;

/// <summary>There is no content that stops the check or a page.</summary>
public sealed class AnyContentTests : IDisposable
{
    private static readonly string[] Signs =
    [
        "---\n", ">", "- ", "1. ", "[", "]", "(", ")", "![", "](", "](x)", "[^1]", "[^1]: x\n", "[a][b]", "|", "\n| --- |\n", "`", "```\n", "**", "_", "*", "<", "<!--", "-->", "&a ", "*a", "{", "}",
        ": ", "\n: ", "\t", "\r", "\0", "\u2028", "\ufeff", "\ud83d\ude00", "\u0301", "# ", "## ", "'", "\"", "\\", "%", "@", "? ", "!!binary ", "<<<<<<< a\n", "\n=======\n", "*[AB]: x\n", "AB (", "\n\n", "    ",
        "https://a.example/", "mailto:a@b.c?x=%zz", "2026-02-30", "9999-12-31", "99999999999999999999", "31 February 2026", "5.30pm", "two hundred and ", "£", "Chart: x\n\n", "Table: x\n", "null", "&#x110000;",
    ];

    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Fact]
    public void No_content_stops_the_check_or_a_page()
    {
        var files = Directory.EnumerateFiles(council.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".yml").Order(StringComparer.Ordinal).ToList();
        var change = from file in Gen.Elements<string>(files)
                     from place in Gen.Choose(0, 1000)
                     from removed in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 400)))
                     from signs in Gen.Elements(Signs).ListOf()
                     from times in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(100, 300)))
                     select (file, place, removed, written: string.Concat(Enumerable.Repeat(string.Concat(signs), times)));

        Prop.ForAll(change.ToArbitrary(), change => IsChecked(change.file, change.place, change.removed, change.written)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private bool IsChecked(string path, int place, int removed, string written)
    {
        var text = File.ReadAllText(path);
        try
        {
            var at = text.Length * place / 1000;
            File.WriteAllText(path, text[..at] + written + text[Math.Min(text.Length, at + removed)..]);
            return IsShown() && council.Check().All(found => found.Rule is not ("check-failed" or "read-failed"));
        }
        finally
        {
            File.WriteAllText(path, text);
        }
    }

    private bool IsShown()
    {
        var library = new ContentPipeline(council.Folder).Load();
        var renderer = new PageRenderer(new PageContext("", "/", new GlossaryLinks(library.Glossary)));
        return Bodies(library).All(body => renderer.Render(body) is not null);
    }

    private static IEnumerable<MarkdownSource> Bodies(ContentLibrary library) =>
    [
        .. library.Consultations.SelectMany(item => new[] { item.Body, item.Plain?.Body, item.Results?.Body }).OfType<MarkdownSource>(),
        .. library.Strategy.Select(item => item.Body), .. library.Strategy.SelectMany(item => item.Chapters).Select(item => item.Body),
        .. library.NotConsulting.Select(item => item.Body), .. library.Pages.Select(item => item.Body),
    ];
}
