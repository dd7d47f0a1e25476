using System.Text.RegularExpressions;
using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.Model;

/// <summary>Terms with their plain definitions, from <c>glossary.yml</c>.</summary>
/// <param name="File">The file.</param>
/// <param name="Places">Where its values stand.</param>
/// <param name="Terms">The terms in alphabetical order.</param>
public sealed record Glossary(ContentFile File, Places Places, IReadOnlyList<GlossaryTerm> Terms) : ContentItem(File, Places);

/// <summary>A term with its plain definition.</summary>
/// <param name="Id">Its anchor on the glossary page.</param>
/// <param name="Term">The term.</param>
/// <param name="Definition">What it means.</param>
public sealed partial record GlossaryTerm(string Id, string Term, string Definition)
{
    /// <summary>What the definition says that the term is short for, as in "Short for equality impact assessment."; empty where it does not say so.</summary>
    public string ShortFor => Opening().Match(Definition).Groups["long"].Value.Trim();

    [GeneratedRegex(@"^(?:Short for|Stands for)\s+(?<long>[^.,;:(]+)")]
    private static partial Regex Opening();
}

/// <summary>Search words that mean the same, from <c>synonyms.yml</c>.</summary>
/// <param name="File">The file.</param>
/// <param name="Places">Where its values stand.</param>
/// <param name="Groups">Each group of words.</param>
public sealed record Synonyms(ContentFile File, Places Places, IReadOnlyList<IReadOnlyList<string>> Groups) : ContentItem(File, Places);
