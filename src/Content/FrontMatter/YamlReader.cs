using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ConsultHub.Content.FrontMatter;

/// <summary>Reads YAML into nodes that know their place, and refuses what could grow without bound.</summary>
/// <remarks>Anchors and aliases are refused (a few lines of them can stand for billions of values), and so is nesting beyond 16 levels.</remarks>
public sealed class YamlReader
{
    private const int DeepestNesting = 16;

    private readonly Parser parser;
    private readonly string yaml;
    private readonly string path;
    private readonly int linesBefore;
    private readonly List<Diagnostic> diagnostics;

    private YamlReader(string yaml, string path, int linesBefore, List<Diagnostic> diagnostics)
    {
        parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        this.yaml = yaml;
        this.path = path;
        this.linesBefore = linesBefore;
        this.diagnostics = diagnostics;
    }

    /// <summary>The mapping that a YAML text holds; null with a finding where it holds none.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="path">The file that it stands in.</param>
    /// <param name="linesBefore">How many lines of the file stand before it.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static YamlMapping? ReadMapping(string yaml, string path, int linesBefore, List<Diagnostic> diagnostics)
    {
        var node = Read(yaml, path, linesBefore, diagnostics);
        if (node is null or YamlMapping)
            return (YamlMapping?)node;
        diagnostics.Add(Diagnostic.Error("not-keys", node.Place, $"Lines such as 'title: ...' belong here, and this is {node.Kind}.", "Write each line as a word from the list for this kind of page, a colon, a space and what you want to say."));
        return null;
    }

    /// <summary>The one value that a YAML text holds, an empty mapping where it is empty; null with a finding where it cannot be read.</summary>
    public static YamlNode? Read(string yaml, string path, int linesBefore, List<Diagnostic> diagnostics)
    {
        var reader = new YamlReader(yaml, path, linesBefore, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException fault)
        {
            diagnostics.Add(reader.Unreadable(fault.Start));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up in this way, at the end of a text, where a bracket is still open.
            diagnostics.Add(reader.Unreadable(new Mark(0, yaml.Count(letter => letter == '\n') + 1, 1)));
            return null;
        }
        catch (RefusedYamlException fault)
        {
            diagnostics.Add(fault.Diagnostic);
            return null;
        }
    }

    private YamlNode Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return new YamlMapping(new Place(path, linesBefore + 1), []);
        parser.Consume<DocumentStart>();
        var node = Node(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            throw Refuse(second.Start, "second-document", "A second '---' part starts here.", "Keep one part only.");
        return node;
    }

    private YamlNode Node(int depth)
    {
        if (depth > DeepestNesting)
            throw Refuse(parser.Current!.Start, "too-deep", $"These values are nested more than {DeepestNesting} levels deep.", "Write them flatter.");
        if (parser.TryConsume<AnchorAlias>(out var alias))
            throw RefuseAlias(alias.Start);
        if (parser.Accept<NodeEvent>(out var node) && !node.Anchor.IsEmpty)
            throw RefuseAlias(node.Start);
        if (node is { Tag: { IsEmpty: false } tag })
            diagnostics.Add(LostTag(tag.Value, node.Start));
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(At(scalar.Start), TextOf(scalar), IsNull(scalar));
        return parser.TryConsume<SequenceStart>(out var start) ? Sequence(start.Start, depth) : Mapping(depth);
    }

    private YamlSequence Sequence(Mark start, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        return new YamlSequence(At(start), items);
    }

    private YamlMapping Mapping(int depth)
    {
        var start = parser.Consume<MappingStart>().Start;
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Key();
            var value = Node(depth + 1);
            if (seen.TryAdd(key.Text, key.Place.Line))
                entries.Add(new YamlEntry(key.Text, key.Place, value));
            else
                diagnostics.Add(Diagnostic.Error("duplicate-key", key.Place, $"'{key.Text}' stands here a second time; the first is on line {seen[key.Text]}.", "Keep one of them."));
        }

        return new YamlMapping(At(start), entries);
    }

    private YamlScalar Key()
    {
        if (!parser.TryConsume<Scalar>(out var key))
            throw Refuse(parser.Current!.Start, "not-a-key", "A word with a colon belongs here, such as 'title:', and this is a list or a group.", "Write 'title: ...', without brackets in front of the colon.");
        return new YamlScalar(At(key.Start), TextOf(key), false);
    }

    // One that is written as it is was found before; this one is written as an escape: "\x0B".
    private string TextOf(Scalar scalar)
    {
        if (ControlCharacters.IndexIn(scalar.Value) < 0)
            return scalar.Value;
        diagnostics.Add(SourceText.ControlCharacter(At(scalar.Start)));
        return ControlCharacters.AsSpaces(scalar.Value);
    }

    private static bool IsNull(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private Place At(Mark mark) => new(path, (int)mark.Line + linesBefore, (int)mark.Column);

    // YAML takes a word with '!' in front of it for the name of a type.
    private Diagnostic LostTag(string word, Mark mark) =>
        Diagnostic.Error("lost-words", At(mark), $"'{word}' is lost: a word that starts with '!' is not shown here.", "Put quotation marks around all the words: \"...\".");

    private RefusedYamlException RefuseAlias(Mark mark) =>
        Refuse(mark, "yaml-alias", "Words cannot start with '&' or '*' here.", "Put quotation marks around them: \"...\".");

    private RefusedYamlException Refuse(Mark mark, string rule, string message, string suggestion) =>
        new(Diagnostic.Error(rule, At(mark), message, suggestion));

    private Diagnostic Unreadable(Mark stopped) => MergeConflict.InYaml(new LineMap(path, yaml)) is [var conflict, ..] ? Unjoined(conflict.Behind(linesBefore))
        : YamlSlip.In(yaml, (int)stopped.Line) is { } slip
        ? Diagnostic.Error("unreadable-yaml", new Place(path, slip.Line + linesBefore, slip.Column), slip.Message, slip.Suggestion)
        : Diagnostic.Error("unreadable-yaml", At(stopped), "The page cannot be read from here on.",
            "Look for a missing quotation mark or colon, or a line that starts further to the left or right than its neighbours.");

    private Diagnostic Unjoined(MergeConflict conflict) => Diagnostic.Error("unreadable-yaml", new Place(path, conflict.First), conflict.Message, MergeConflict.Suggestion);
}
