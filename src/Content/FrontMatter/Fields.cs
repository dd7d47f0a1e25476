using ConsultHub.Content.Diagnostics;
using NodaTime;

namespace ConsultHub.Content.FrontMatter;

/// <summary>Takes typed values out of a mapping, and reports what is missing, of the wrong type or unknown.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="diagnostics">Takes the findings.</param>
public sealed class Fields(YamlMapping mapping, List<Diagnostic> diagnostics)
{
    private const int MostTold = 20;

    private readonly List<string> known = [];
    private bool takesAnyKey;

    /// <summary>Where the mapping starts.</summary>
    public Place Place => mapping.Place;

    /// <summary>Whether a required value was missing or a value could not be used.</summary>
    public bool Failed { get; private set; }

    /// <summary>Text, or null where it is not written.</summary>
    public string? Text(string key) => Value(key) switch
    {
        null => null,
        YamlScalar scalar => scalar.Text.Trim(),
        var other => Wrong<string>(other, key, "text", "Put it on one line after the key, in quotation marks if it has ': ' in it."),
    };

    /// <summary>Text that must be written.</summary>
    public string RequiredText(string key) => Text(key) is { Length: > 0 } text ? text : Missing(key, "");

    /// <summary>Text, or a default.</summary>
    public string TextOr(string key, string otherwise) => Text(key) ?? otherwise;

    /// <summary>A list of texts; one text alone counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => Items(key)
        .Select(item => item is YamlScalar scalar ? scalar.Text.Trim() : Wrong<string>(item, key, "text", null))
        .OfType<string>().ToList();

    /// <summary>The texts of a list that are among some ids; the others are reported.</summary>
    public IReadOnlyList<string> Ids<T>(string key, IReadOnlyDictionary<string, T> ids)
    {
        var written = Items(key).Select(item => item as YamlScalar ?? Wrong<YamlScalar>(item, key, "an id", null)).OfType<YamlScalar>().ToList();
        Report(written.Where(item => !ids.ContainsKey(item.Text)).ToList(), "unknown-id", item => item.Place, item => IdSlip.Finding(item, key, ids.Keys.ToList()));
        return written.Select(item => item.Text).Where(ids.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>A day, or null where it is not written or not a day.</summary>
    public LocalDate? Date(string key) => Parsed(key, text => FrontMatter.Moment.Parse(text) is { Time: null } moment ? moment.Date : (LocalDate?)null, ValueForm.Date);

    /// <summary>A day that must be written.</summary>
    public LocalDate RequiredDate(string key) => Date(key) ?? Missing(key, default(LocalDate));

    /// <summary>A day or a time on a day, or null.</summary>
    public Moment? Moment(string key) => Parsed(key, FrontMatter.Moment.Parse, ValueForm.Moment);

    /// <summary>A day, month or quarter, or null. A year is taken as well.</summary>
    public ApproximateDate? Approximate(string key) => Parsed(key, ApproximateDate.Parse, ValueForm.Approximate);

    /// <summary>A month, quarter or year, or null. A day is read as well, so that it can be told what to do with it.</summary>
    public ApproximateDate? Period(string key) => Parsed(key, ApproximateDate.Parse, ValueForm.Period);

    /// <summary>A day, month, quarter or year, or a time on a day; null where it is not written or none of these.</summary>
    public (ApproximateDate Date, LocalTime? Time)? ApproximateOrTimed(string key) => Parsed(key, DateOrTime, ValueForm.ApproximateOrTimed);

    private static (ApproximateDate Date, LocalTime? Time)? DateOrTime(string text)
    {
        if (ApproximateDate.Parse(text) is { } date)
            return (date, null);
        return FrontMatter.Moment.Parse(text) is { } moment ? (new ApproximateDate(moment.Date, Precision.Day, text), moment.Time) : null;
    }

    /// <summary>A whole number of 0 or more, or null.</summary>
    public int? Number(string key) => Parsed(key,
        text => int.TryParse(text.Replace(",", "", StringComparison.Ordinal), out var number) && number >= 0 ? number : (int?)null, ValueForm.Number);

    /// <summary><c>true</c> or <c>false</c>, or null.</summary>
    public bool? Flag(string key) => Parsed(key, text => text.ToLowerInvariant() switch { "true" => true, "false" => false, _ => (bool?)null }, ValueForm.Flag);

    /// <summary>One of a few words, or null. The words are the names of <typeparamref name="T"/> with hyphens.</summary>
    public T? OneOf<T>(string key) where T : struct, Enum => Parsed(key, EnumWords.Parse<T>, ValueForm.OneOf<T>());

    /// <summary>The keys and values below a key, or null where it is not written.</summary>
    public Fields? Nested(string key) => Value(key) switch
    {
        null => null,
        YamlMapping inner => new Fields(inner, diagnostics),
        var other => Wrong<Fields>(other, key, "lines of its own below it", "Write each on a line of its own, two spaces further to the right, for example '  name: ...'."),
    };

    /// <summary>The items of a list of keys with values.</summary>
    public IEnumerable<Fields> NestedList(string key) => Items(key)
        .Select(item => item is YamlMapping inner ? new Fields(inner, diagnostics)
            : Wrong<Fields>(item, key, "a list of groups of lines", "Start each item with '- ' and write its lines below each other, for example '- name: ...'."))
        .OfType<Fields>();

    /// <summary>All keys of the mapping with their values, when the writer chooses the keys.</summary>
    public IEnumerable<YamlEntry> Entries
    {
        get
        {
            takesAnyKey = true;
            return mapping.Entries;
        }
    }

    /// <summary>The place of a key's value; that of the mapping where it is not written.</summary>
    public Place PlaceOf(string key) => mapping[key]?.Place ?? mapping.Place;

    /// <summary>Whether a key is written.</summary>
    public bool Has(string key) => Value(key) is not null;

    /// <summary>Whether a key is written that nobody has asked for so far.</summary>
    public bool HasUnknown => mapping.Entries.Any(entry => !known.Contains(entry.Key));

    /// <summary>Says that this cannot be used, where what is wrong is reported elsewhere.</summary>
    public void Fail() => Failed = true;

    /// <summary>Reports the keys that nobody asked for. To be called last.</summary>
    public void Finish()
    {
        if (!takesAnyKey)
            Report(mapping.Entries.Where(entry => !known.Contains(entry.Key)).ToList(), "unknown-key", entry => entry.Place, entry => KeySlip.Finding(entry, mapping, known));
    }

    // What was meant is looked for among all ids or keys, which takes too long for thousands of slips.
    private void Report<T>(List<T> slips, string rule, Func<T, Place> place, Func<T, Diagnostic> told)
    {
        diagnostics.AddRange(slips.Take(MostTold).Select(told));
        if (slips.Count > MostTold)
            diagnostics.Add(Diagnostic.Error(rule, place(slips[MostTold]), $"{slips.Count - MostTold:N0} more from here on are not known.", "Put the first ones right, then check again."));
    }

    /// <summary>Reports a fault in the value of a key, which makes the file unusable.</summary>
    public void Fault(string key, string rule, string message, string? suggestion)
    {
        Failed = true;
        diagnostics.Add(Diagnostic.Error(rule, PlaceOf(key), message, suggestion));
    }

    /// <summary>Reports a required key as missing.</summary>
    public T Missing<T>(string key, T otherwise)
    {
        if (!Has(key) || mapping[key] is YamlScalar { Text: "" })
            Fault(key, "missing-key", Has(key) || mapping[key] is not null ? $"Nothing is written after '{key}:'." : $"There is no line '{key}: ...', and the page needs one.", $"Add a line '{key}: ...'.");
        Failed = true;
        return otherwise;
    }

    private YamlNode? Value(string key)
    {
        if (!known.Contains(key))
            known.Add(key);
        return mapping[key] is YamlScalar { IsNull: true } ? null : mapping[key];
    }

    private IReadOnlyList<YamlNode> Items(string key) => Value(key) switch
    {
        null => [],
        YamlSequence sequence => sequence.Items,
        var single => [single],
    };

    private T? Parsed<T>(string key, Func<string, T?> parse, ValueForm form) where T : struct =>
        Scalar(key, form.Name) is not { } scalar ? null : parse(scalar.Text.Trim()) ?? Unusable<T?>(key, scalar, form);

    private T? Parsed<T>(string key, Func<string, T?> parse, ValueForm form) where T : class =>
        Scalar(key, form.Name) is not { } scalar ? null : parse(scalar.Text.Trim()) ?? Unusable<T?>(key, scalar, form);

    private T? Unusable<T>(string key, YamlScalar scalar, ValueForm form)
    {
        var meant = form.Meant(scalar.Text.Trim());
        Fault(key, "wrong-value", $"'{scalar.Text}' is not {form.Name}{(meant is null ? "" : " in the form that is read here")}.", meant is null ? form.Suggest(scalar.Text) : $"Write {meant}.");
        return default;
    }

    private YamlScalar? Scalar(string key, string what) => Value(key) switch
    {
        null => null,
        YamlScalar scalar => scalar,
        var other => Wrong<YamlScalar>(other, key, what, null),
    };

    private T? Wrong<T>(YamlNode node, string key, string wanted, string? suggestion) where T : class
    {
        Failed = true;
        diagnostics.Add(Diagnostic.Error("wrong-type", node.Place, $"'{key}' takes {wanted}, and this is {node.Kind}.", suggestion ?? "Write one value after the key."));
        return null;
    }
}
