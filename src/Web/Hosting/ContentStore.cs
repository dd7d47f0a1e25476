using ConsultHub.Content;
using ConsultHub.Content.Rendering;
using ConsultHub.Web.Listing;

namespace ConsultHub.Web.Hosting;

/// <summary>Holds the one library that requests see. A reload makes a new one and swaps the reference.</summary>
public sealed class ContentStore
{
    private readonly ContentPipeline pipeline;
    private readonly Stylesheet stylesheet;
    private readonly bool preview;
    private readonly Lock oneLoad = new();
    private volatile Snapshot current;

    /// <summary>Loads the content.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public ContentStore(SiteOptions options, Stylesheet stylesheet)
    {
        pipeline = new ContentPipeline(options.ContentDirectory);
        preview = options.Preview;
        this.stylesheet = stylesheet;
        current = Load();
    }

    /// <summary>The library now, and what is worked out from it once.</summary>
    public Snapshot Current => current;

    /// <summary>Loads what has changed. A folder that cannot be read at all leaves everything as it is.</summary>
    public void Reload()
    {
        lock (oneLoad)
        {
            current = Load();
        }
    }

    private Snapshot Load()
    {
        var library = pipeline.Load();
        var shown = preview ? library : library.WithoutDrafts();
        return new Snapshot(shown, new ListingIndex(shown), new GlossaryLinks(shown.Glossary), stylesheet);
    }

    /// <summary>A library and what is worked out from it.</summary>
    /// <param name="Library">The library.</param>
    /// <param name="Listing">Its consultations, ready to be filtered.</param>
    /// <param name="Glossary">Its terms, ready to be found in texts.</param>
    /// <param name="Stylesheet">The stylesheet.</param>
    public sealed record Snapshot(ContentLibrary Library, ListingIndex Listing, GlossaryLinks Glossary, Stylesheet Stylesheet);
}
