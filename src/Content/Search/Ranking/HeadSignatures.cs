namespace ConsultHub.Content.Search.Ranking;

/// <summary>
/// Tells quickly which heads cannot hold what is looked for (a Bloom filter of one hash, 256 bits for each head). The heads of a common word lie
/// strewn over memory, and most of what it takes to score them is waiting for them; these lie side by side.
/// </summary>
internal sealed class HeadSignatures
{
    private const int Words = 4, BitsInWord = 64;

    private readonly ulong[] bits;

    public HeadSignatures(IReadOnlyList<DocumentHead> heads)
    {
        bits = new ulong[heads.Count * Words];
        for (var document = 0; document < heads.Count; document++)
        {
            var signature = bits.AsSpan(document * Words, Words);
            var head = heads[document];
            Add(signature, head.Title);
            Add(signature, head.Summary);
            Add(signature, head.Labels);
        }
    }

    /// <summary>Whether a head may hold a stem; where not, it surely does not.</summary>
    /// <param name="document">Its place in the library.</param>
    /// <param name="stem">The stem as a number.</param>
    public bool MayHold(int document, int stem)
    {
        var place = PlaceOf(stem);
        return (bits[(document * Words) + (place / BitsInWord)] & (1ul << (place % BitsInWord))) != 0;
    }

    private static void Add(Span<ulong> signature, ReadOnlySpan<int> stems)
    {
        foreach (var stem in stems)
        {
            var place = PlaceOf(stem);
            signature[place / BitsInWord] |= 1ul << (place % BitsInWord);
        }
    }

    // The upper bits of a product are mixed best (Knuth, multiplicative hashing).
    private static int PlaceOf(int stem) => (int)(unchecked((uint)stem * 2654435769u) >> 24);
}
