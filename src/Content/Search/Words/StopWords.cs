using System.Collections.Frozen;

namespace ConsultHub.Content.Search.Words;

/// <summary>
/// The small words that say nothing of what a text is about, and those with which a question is asked. They are not
/// in the index of stems; a phrase in quotes finds them all the same.
/// </summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Set = (
        "a an the and or but nor if then than so as at by for from in into of off on onto out over to up upon with without within " +
        "about above after again against all also am any are arent be because been before being below between both " +
        "can cant cannot could couldnt did didnt do does doesnt doing done dont down during each either else ever every few further " +
        "get gets getting got had hadnt has hasnt have havent having he her here hers herself him himself his how hows " +
        "i id ill im ive is isnt it its itself just let lets like may me might more most much must my myself neither " +
        "no not now often once only other others ought our ours ourselves own please rather same shall she should shouldnt " +
        "since some such tell that thats the their theirs them themselves there theres these they theyre theyve this those though " +
        "through thus too under until us very want wants was wasnt we were werent what whats whatever when whenever where wheres " +
        "whether which while who whos whom whose why will wont would wouldnt yes yet you youre youve your yours yourself " +
        "anyone anything someone something somewhere everyone everything happening happen happens know find " +
        "many lot lots there able around across via per etc").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Set.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
