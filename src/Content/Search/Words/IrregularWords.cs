using System.Collections.Frozen;

namespace ConsultHub.Content.Search.Words;

/// <summary>Words whose stem the rules of <see cref="Stemmer"/> would get wrong.</summary>
internal static class IrregularWords
{
    /// <summary>The exceptions that the algorithm itself lists.</summary>
    private const string OfTheAlgorithm =
        "skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl " +
        "sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes inning:inning outing:outing " +
        "canning:canning herring:herring earring:earring proceed:proceed exceed:exceed succeed:succeed";

    /// <summary>Plurals that English does not build with a plain s.</summary>
    private const string Plurals =
        "children:child people:person persons:person women:woman men:man teeth:tooth feet:foot mice:mouse geese:goose " +
        "lives:life knives:knife leaves:leaf wolves:wolf criteria:criterion buses:bus busses:bus gases:gas " +
        "childrens:child peoples:person womens:woman mens:man";

    /// <summary>Pasts that English does not build with -ed, of verbs in which people ask.</summary>
    private const string Pasts =
        "paid:pay bought:buy sold:sell built:build taught:teach stole:steal stolen:steal drove:drive driven:drive spent:spend caught:catch";

    /// <summary>American spellings that begin with other letters than the British ones.</summary>
    private const string American =
        "gray:grey mold:mould molds:mould moldy:mouldi airplane:aeroplan airplanes:aeroplan pediatric:paediatr pediatrics:paediatr " +
        "fetal:foetal anemia:anaemia estrogen:oestrogen tires:tyre";

    /// <summary>Words that the rules would bring together with others of quite another meaning: "hospitality" with "hospital".</summary>
    private const string Apart =
        "hospitality:hospitality organic:organic organics:organic training:training appointment:appointment appointments:appointment " +
        "university:university universities:university international:international internationally:international " +
        "internal:internal internally:internal authority:authority authorities:authority important:important importance:important " +
        "importantly:important emergency:emergency emergencies:emergency experiment:experiment experiments:experiment " +
        "experimental:experiment mineral:mineral minerals:mineral marina:marina marinas:marina probation:probation " +
        "animal:animal animals:animal accession:accession parking:parking apartment:apartment apartments:apartment " +
        "doctoral:doctoral doctorate:doctoral conversation:conversation conversations:conversation fitness:fitness " +
        "publication:publication publications:publication";

    /// <summary>The stem of each.</summary>
    public static FrozenDictionary<string, string> Stems { get; } = $"{OfTheAlgorithm} {Plurals} {Pasts} {American} {Apart}".Split(' ')
        .Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly ILookup<string, string> Words = Stems.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The irregular words that have a stem.</summary>
    public static IEnumerable<string> WithStem(string stem) => Words[stem];
}
