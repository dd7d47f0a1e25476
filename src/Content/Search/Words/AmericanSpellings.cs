using System.Collections.Frozen;

namespace ConsultHub.Content.Search.Words;

/// <summary>
/// Brings American spellings to the stem of the British one. Those that endings alone tell apart (-ize, -ization) are
/// the <see cref="Stemmer"/>'s own; those whose first letters differ are <see cref="IrregularWords"/>.
/// </summary>
internal static class AmericanSpellings
{
    /// <summary>Stems, the American one first.</summary>
    private const string Pairs =
        "color:colour labor:labour neighbor:neighbour neighborhood:neighbourhood behavior:behaviour harbor:harbour favor:favour " +
        "favorit:favourit honor:honour odor:odour vapor:vapour tumor:tumour rumor:rumour flavor:flavour armor:armour endeavor:endeavour " +
        "center:centr theater:theatr fiber:fibr liter:litr kilomet:kilometr kilometer:kilometr caliber:calibr " +
        "defens:defenc offens:offenc licens:licenc practiz:practic program:programm catalog:catalogu dialog:dialogu analyz:analys paralyz:paralys " +
        "aluminum:aluminium sulfur:sulphur jewelri:jewelleri enrollment:enrolment fulfillment:fulfilment " +
        "installment:instalment counselor:counsellor artifact:artefact plow:plough skeptic:sceptic";

    private static readonly FrozenDictionary<string, string> British = Pairs.Split(' ')
        .Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The stem under which a stem is kept.</summary>
    public static string StemOf(string stem) => British.GetValueOrDefault(stem, stem);
}
