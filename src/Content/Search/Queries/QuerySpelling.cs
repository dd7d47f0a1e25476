using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>Finds the words of a query that are misspelt, and what was meant.</summary>
/// <param name="vocabulary">The words of the texts.</param>
/// <param name="synonyms">Words that are rightly spelt, whether or not a text has them.</param>
/// <param name="compounds">Words written together or apart.</param>
/// <param name="spelling">The words to suggest; made when first needed.</param>
/// <param name="documents">How many texts there are.</param>
internal sealed class QuerySpelling(
    Vocabulary vocabulary, SynonymTable synonyms, Compounds compounds, Func<SpellingCorrector> spelling, int documents)
{
    private const int LongWord = 6;
    private const int MostTried = 5;
    private const int FarCommoner = 10;
    private const int ByFarCommoner = 100;

    /// <summary>The text with its misspelt words put right; null where there are none.</summary>
    public string? Correct(ParsedQuery query)
    {
        var text = query.Text;
        for (var place = query.Units.Count - 1; place >= 0; place--)
        {
            var unit = query.Units[place];
            if (unit is not { Quoted: false, Excluded: false, Single: { } term } || !IsUnknown(term) || IsPartOfOne(query.Units, place)
                || IsForeign(text.AsSpan(unit.Start, unit.End - unit.Start)))
                continue;
            var open = query.EndsInWord && place == query.Units.Count - 1;
            if (Meant(term.Word) is { } meant && !(open && MayBecome(term, meant)))
                text = string.Concat(text.AsSpan(0, unit.Start), meant, text.AsSpan(unit.End));
        }
        return text == query.Text ? null : text;
    }

    /// <summary>
    /// A slip of the finger that some text makes too, or that ends like a form of another word ("busness"): the far
    /// commoner word, to be looked for besides.
    /// </summary>
    public Term? LikelyMeant(QueryUnit unit) => unit.Single is { } term ? FarCommonerThan(term) : null;

    private Term? FarCommonerThan(Term term)
    {
        if (term.Word.Length < LongWord || synonyms.Has(term))
            return null;
        var ofWord = Math.Max(1, vocabulary.Documents(term.Word));
        var ofStem = vocabulary.DocumentsOfStem(term.Stem);
        if (Math.Min(ofStem, ofWord) > documents / 1000)
            return null;
        var least = ofStem <= documents / 1000 ? FarCommoner * ofStem : ByFarCommoner * ofWord;
        // A right word is seldom a slip ("stripe"), except for what everybody asks for ("planing permission").
        if (EnglishWords.Contains(term.Word))
            least = Math.Max(least, ByFarCommoner);
        string[] forms = [term.Word, Singular.Of(term.Word)];
        return forms.Distinct().SelectMany(form => spelling().Suggest(form, 1, farthest: 1)).Select(TermCache.Make)
            .FirstOrDefault(meant => meant.Stem != term.Stem && vocabulary.DocumentsOfStem(meant.Stem) >= least);
    }

    /// <summary>
    /// The word one slip away, else the two that were run together, else the word some slips away; where that is a slip in some text itself, what
    /// that text meant.
    /// </summary>
    private string? Meant(string word)
    {
        string[] forms = [.. new[] { word, Singular.Of(word) }.Distinct()];
        var meant = forms.SelectMany(form => spelling().Suggest(form, MostTried, farthest: 1, alsoByEar: true))
            .Concat(compounds.Parted(word)).Concat(forms.SelectMany(form => spelling().Suggest(form, MostTried, alsoByEar: true))).FirstOrDefault(IsOfUse);
        return meant is null || meant.Contains(' ', StringComparison.Ordinal) ? meant : FarCommonerThan(TermCache.Make(meant))?.Word ?? meant;
    }

    private bool IsUnknown(Term term) =>
        !IsInTexts(term.Stem) && !term.IsStopWord && !synonyms.Knows(term) && !EnglishWords.Contains(term.Word) && !EnglishWords.Contains(Singular.Of(term.Word));

    /// <summary>What has letters that English has not is no slip for an English word.</summary>
    private static bool IsForeign(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter > 127 && char.IsLetter(letter))
                return true;
        }
        return false;
    }

    /// <summary>Whether some text has the words, or what else they may be called: no text is found by a correction that none has.</summary>
    private bool IsOfUse(string words)
    {
        Term[] terms = [.. words.Split(' ').Select(TermCache.Make)];
        return terms.All(term => term.IsStopWord || IsInTexts(term.Stem)) || synonyms.Of(terms).Any(other => other.All(IsInTexts));
    }

    private bool IsInTexts(string stem) => vocabulary.DocumentsOfStem(stem) > 0;

    /// <summary>Whether texts write the word together with a neighbour: "care givers".</summary>
    private bool IsPartOfOne(IReadOnlyList<QueryUnit> units, int place) =>
        (place > 0 && IsOne(units[place - 1], units[place])) || (place + 1 < units.Count && IsOne(units[place], units[place + 1]));

    private bool IsOne(QueryUnit one, QueryUnit next) =>
        one.Single is { } first && next.Single is { } second && compounds.Joined([first, second]) is not null;

    /// <summary>Whether a word still being typed is likelier to become a longer word than to be a slip for another.</summary>
    private bool MayBecome(Term term, string other)
    {
        var longer = WordCompletion.Of(term, vocabulary, synonyms);
        return longer.Count > 0 && !IsFarCommoner(other, longer.Max(vocabulary.DocumentsOfStem));
    }

    private bool IsFarCommoner(string word, int found) =>
        vocabulary.DocumentsOfStem(Stemmer.Stem(word)) >= FarCommoner * found;
}
