using System.Collections.Frozen;

namespace ConsultHub.Content.Search.Words;

/// <summary>
/// Words with which people ask, wish or urge ("how do I avoid ...", "why is ... so high"). They say a little of what a
/// text is about, so they are looked for, but count for less than the words beside them.
/// </summary>
internal static class FaintWords
{
    private static readonly FrozenSet<string> Set = (
        "need needs needed help helps helping avoid avoided avoiding try trying use using used make makes making made give gives " +
        "given giving take takes taken taking put keep keeps start starts stop stops come comes coming go goes going gone say says " +
        "think thinks see look looking ask show let bring allow allowed apply work works working " +
        "thing things way ways kind people time money " +
        "good bad best better worse big high higher low lower long done right wrong safe enough really still currently " +
        "become live living pass " +
        "anti pro non pre ex semi").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(string word) => Set.Contains(word);
}
