namespace ConsultHub.Web.Hosting;

/// <summary>How the site is to be run.</summary>
/// <param name="ContentDirectory">The content folder.</param>
public sealed record SiteOptions(string ContentDirectory)
{
    /// <summary>Addresses to listen on, separated by semicolons; null for the default.</summary>
    public string? Urls { get; init; }

    /// <summary>Show the site as at this local time, in the site's time zone; null for now.</summary>
    public LocalDateTime? Now { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where the search index is kept from one start to the next; null for a new one each time.</summary>
    public string? IndexDirectory { get; init; }

    /// <summary>Whether drafts are shown. They are, too, where the host's environment is <c>Development</c>, except in an export.</summary>
    public bool Preview { get; init; }

    /// <summary>Whether the pages are to be kept as files: without what needs this program, and without what is true on one day only.</summary>
    public bool IsExport { get; init; }
}
