namespace ConsultHub.Web.Hosting;

/// <summary>Gathers which paths in a folder have been touched, until somebody looks at them. Any thread may add.</summary>
/// <param name="root">The folder.</param>
internal sealed class TouchedPaths(string root)
{
    /// <summary>With more, one listing of the whole folder is the quicker way.</summary>
    public const int Most = 200;

    private readonly Lock access = new();

    /// <summary>Null where any path may have been touched, as at the start.</summary>
    private HashSet<string>? paths;

    /// <summary>A path was touched.</summary>
    /// <param name="fullPath">Where it is on disk.</param>
    public void Add(string fullPath)
    {
        var path = Path.GetRelativePath(root, fullPath).Replace('\\', '/');
        lock (access)
        {
            paths?.Add(path);
            if (path == "." || paths?.Count > Most)
                paths = null;
        }
    }

    /// <summary>What was touched is not known.</summary>
    public void AddAny()
    {
        lock (access)
            paths = null;
    }

    /// <summary>What has been touched since this was asked last, relative to the folder, with forward slashes; null where any path may have been.</summary>
    public IReadOnlySet<string>? Take()
    {
        lock (access)
            return Interlocked.Exchange(ref paths, new(StringComparer.Ordinal));
    }
}
