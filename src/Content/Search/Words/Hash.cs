namespace ConsultHub.Content.Search.Words;

/// <summary>FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16: the same in every run of the program.</summary>
internal static class Hash
{
    public static int Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var character in word)
            hash = (hash ^ character) * 16777619u;
        return unchecked((int)hash);
    }
}
