using ConsultHub.Content;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Model;

namespace ConsultHub.Tests.Unit.Content;

public sealed class LoadedFileTests : IDisposable
{
    private const string About = "pages/about.md";
    private readonly TemporaryContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_file_at_which_the_reader_fails_is_one_finding()
    {
        var loaded = LoadedFile.Load(File("---\ntitle: About\n---\n"), null, Fails);

        var fault = Assert.Single(loaded.Diagnostics);
        Assert.Equal((About, Severity.Error, "read-failed"), (fault.Place.Path, fault.Severity, fault.Rule));
        Assert.Contains(nameof(NotSupportedException), fault.Message, StringComparison.Ordinal);
        Assert.Null(loaded.Item);
    }

    [Fact]
    public void A_file_at_which_the_reader_fails_keeps_what_it_said_last()
    {
        var before = LoadedFile.Load(File("---\ntitle: About\n---\n"), Site.Unnamed, null);

        var now = LoadedFile.Load(File("---\ntitle: About us\n---\n"), before, Fails);

        Assert.Equal("About", Assert.IsType<ContentPage>(now.Item).Title);
    }

    private ContentFile File(string text) => ContentFolder.List(content.Write(About, text).Root).Files.Single(file => file.Path == About);

    // It has found something already when it fails.
    private static ContentItem? Fails(SourceText source, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(Diagnostic.Error("unknown-key", source.File.Start, "A line has no meaning.", null));
        throw new NotSupportedException();
    }
}
