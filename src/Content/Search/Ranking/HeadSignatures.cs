using ConsultHub.Content.Search.Queries;

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

    /// <summary>What the head of a document that speaks of one of the concepts has in its signature.</summary>
    public static ulong[] Of(IEnumerable<Concept> concepts)
    {
        var signature = new ulong[Words];
        foreach (var way in concepts.SelectMany(concept => concept.Alternatives))
            Add(signature, way.Hashes.AsSpan(0, 1));
        return signature;
    }

    /// <summary>Whether a head may hold the beginning of any of the ways; where not, its score is 0.</summary>
    /// <param name="document">Its place in the library.</param>
    /// <param name="wanted">As <see cref="Of"/> gives it.</param>
    public bool MayHold(int document, ReadOnlySpan<ulong> wanted)
    {
        var signature = bits.AsSpan(document * Words, Words);
        return ((signature[0] & wanted[0]) | (signature[1] & wanted[1]) | (signature[2] & wanted[2]) | (signature[3] & wanted[3])) != 0;
    }

    private static void Add(Span<ulong> signature, ReadOnlySpan<int> stems)
    {
        foreach (var stem in stems)
        {
            // The upper bits of a product are mixed best (Knuth, multiplicative hashing).
            var place = unchecked((uint)stem * 2654435769u) >> 24;
            signature[(int)(place / BitsInWord)] |= 1ul << (int)(place % BitsInWord);
        }
    }
}
