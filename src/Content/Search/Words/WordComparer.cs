namespace ConsultHub.Content.Search.Words;

/// <summary>Compares folded words, as strings or as pieces of a buffer, with a cheap hash.</summary>
internal sealed class WordComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static WordComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public bool Equals(ReadOnlySpan<char> alternate, string other) => alternate.SequenceEqual(other);

    public int GetHashCode(string obj) => Hash.Of(obj);

    public int GetHashCode(ReadOnlySpan<char> alternate) => Hash.Of(alternate);

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
