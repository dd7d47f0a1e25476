using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.FrontMatter;

/// <summary>A piece of YAML that knows where it stands.</summary>
/// <param name="Place">Its first character.</param>
public abstract record YamlNode(Place Place)
{
    /// <summary>What a writer would call this kind of value.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value.</summary>
/// <param name="Place">Its first character.</param>
/// <param name="Text">The value as text.</param>
/// <param name="IsNull">Whether nothing was written.</param>
public sealed record YamlScalar(Place Place, string Text, bool IsNull) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => IsNull ? "nothing" : "a single value";
}

/// <summary>A list.</summary>
/// <param name="Place">Its first character.</param>
/// <param name="Items">Its items in order.</param>
public sealed record YamlSequence(Place Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>Keys with their values.</summary>
/// <param name="Place">Its first character.</param>
/// <param name="Entries">The entries in order; no key stands twice.</param>
public sealed record YamlMapping(Place Place, IReadOnlyList<YamlEntry> Entries) : YamlNode(Place)
{
    // Made only where keys are looked up: a list may have thousands of mappings.
    private Dictionary<string, YamlNode>? byKey;

    /// <inheritdoc/>
    public override string Kind => "a group of lines";

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key] =>
        (byKey ??= Entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal)).GetValueOrDefault(key);
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">The key's first character.</param>
/// <param name="Value">Its value.</param>
public sealed record YamlEntry(string Key, Place Place, YamlNode Value);
