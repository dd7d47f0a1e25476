using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.Files;

/// <summary>Tells line and column from a position in a file's text.</summary>
public sealed class LineMap
{
    private readonly string path;
    private readonly List<int> starts = [0];

    /// <summary>The lines of a text.</summary>
    public LineMap(string path, string text)
    {
        this.path = path;
        Text = text;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are.</summary>
    public int Count => starts.Count;

    /// <summary>The place of a character.</summary>
    public Place At(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Place(path, line + 1, offset - starts[line] + 1);
    }

    /// <summary>The position of a place.</summary>
    public int OffsetOf(Place place) => starts[Math.Clamp(place.Line, 1, starts.Count) - 1] + place.Column - 1;

    /// <summary>A line without its end, counted from 1.</summary>
    public ReadOnlySpan<char> Line(int number)
    {
        var end = number < starts.Count ? starts[number] - 1 : Text.Length;
        return Text.AsSpan(starts[number - 1], end - starts[number - 1]);
    }
}
