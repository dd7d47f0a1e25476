using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.FrontMatter;

/// <summary>A single value of a file's front matter.</summary>
/// <param name="Path">The path of its keys, for example <c>events[0].access</c>.</param>
/// <param name="Place">Its first character.</param>
/// <param name="Text">What it says.</param>
public readonly record struct WrittenValue(string Path, Place Place, string Text)
{
    /// <summary>The last key of its path, without the number of a list item.</summary>
    public string Key => Path[(Path.LastIndexOf('.') + 1)..].Split('[')[0];
}
