namespace ConsultHub.Content.Files;

/// <summary>What tells one state of a file from another without reading it.</summary>
/// <param name="Length">Size in bytes.</param>
/// <param name="WrittenTicks">When it was last written, in UTC ticks.</param>
public readonly record struct FileStamp(long Length, long WrittenTicks)
{
    /// <summary>Whether there is nothing to read in the file. A pipe or a device says so too, and may never end: what is empty is not opened.</summary>
    public bool IsEmpty => Length == 0 && WrittenTicks != 0;

    /// <summary>The stamp of a file on disk.</summary>
    public static FileStamp Of(FileInfo file) => new(file.Length, file.LastWriteTimeUtc.Ticks);
}
