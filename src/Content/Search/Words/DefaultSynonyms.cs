using ConsultHub.Content.Files;
using YamlDotNet.Serialization;

namespace ConsultHub.Content.Search.Words;

/// <summary>The program's own list of words that mean the same in the fields councils deal with.</summary>
internal static class DefaultSynonyms
{
    private static readonly Lazy<IReadOnlyList<IReadOnlyList<string>>> All =
        new(() => new DeserializerBuilder().Build().Deserialize<List<List<string>>>(EmbeddedText.Read("synonyms.yml")));

    /// <summary>The groups of <c>synonyms.yml</c>, in its order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Groups => All.Value;
}
