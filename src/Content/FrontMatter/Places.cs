using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.FrontMatter;

/// <summary>Where each value of a file's front matter stands, by the path of its keys, for example <c>events[0].starts</c>.</summary>
public sealed class Places
{
    private readonly Dictionary<string, Place> places = [];
    private readonly Dictionary<string, Place> keys = [];
    private readonly List<WrittenValue> values = [];
    private readonly Place start;

    /// <summary>The places in a mapping.</summary>
    public Places(YamlMapping mapping)
    {
        start = mapping.Place;
        Add("", mapping);
    }

    private Places(Place start) => this.start = start;

    /// <summary>The place of the value at a path; that of the nearest value around it where there is none.</summary>
    public Place At(string path)
    {
        for (var rest = path; rest.Length > 0; rest = rest[..Math.Max(0, rest.LastIndexOfAny(['.', '[']))])
        {
            if (places.TryGetValue(rest, out var place))
                return place;
        }

        return start;
    }

    /// <summary>The place of the key at a path; where a list has an item there, that of the item; else as <see cref="At"/>.</summary>
    public Place KeyAt(string path) => keys.TryGetValue(path, out var place) ? place : At(path);

    /// <summary>The first key of the front matter, where what is missing from it is reported.</summary>
    public Place Start => start;

    /// <summary>All single values in the order in which they stand.</summary>
    public IReadOnlyList<WrittenValue> Values => values;

    /// <summary>Whether a value was written at a path.</summary>
    public bool Has(string path) => places.ContainsKey(path);

    /// <summary>A file without front matter.</summary>
    public static Places None(Place start) => new(start);

    private void Add(string path, YamlNode node)
    {
        if (path.Length > 0)
            places[path] = node.Place;
        if (node is YamlMapping mapping)
            foreach (var entry in mapping.Entries)
                Add(path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", entry);
        else if (node is YamlSequence sequence)
            for (var i = 0; i < sequence.Items.Count; i++)
                Add($"{path}[{i}]", sequence.Items[i]);
        else if (node is YamlScalar { IsNull: false } scalar)
            values.Add(new WrittenValue(path, scalar.Place, scalar.Text));
    }

    private void Add(string path, YamlEntry entry)
    {
        keys[path] = entry.Place;
        Add(path, entry.Value);
    }
}
