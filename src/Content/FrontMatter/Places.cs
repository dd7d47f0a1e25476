using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.FrontMatter;

/// <summary>Where each value of a file's front matter stands, by the path of its keys, for example <c>events[0].starts</c>.</summary>
public sealed class Places
{
    private readonly Dictionary<string, Place> places = [];
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
                Add(path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", entry.Value);
        else if (node is YamlSequence sequence)
            for (var i = 0; i < sequence.Items.Count; i++)
                Add($"{path}[{i}]", sequence.Items[i]);
    }
}
