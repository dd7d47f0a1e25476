namespace ConsultHub.Content.Files;

/// <summary>What a file in the content folder is.</summary>
public enum ContentFileKind
{
    /// <summary><c>site.yml</c>: the organisation and its vocabularies.</summary>
    Site,

    /// <summary><c>glossary.yml</c>: terms and their plain definitions.</summary>
    Glossary,

    /// <summary><c>synonyms.yml</c>: search words that mean the same.</summary>
    Synonyms,

    /// <summary><c>accessibility-test.json</c>: what the latest test of the site's accessibility by programs showed.</summary>
    AccessibilityTest,

    /// <summary>A consultation's <c>index.md</c>.</summary>
    Consultation,

    /// <summary>A consultation's <c>results.md</c>.</summary>
    Results,

    /// <summary>A file in a consultation's <c>updates/</c>.</summary>
    Update,

    /// <summary>A file in a consultation's <c>files/</c>.</summary>
    Attachment,

    /// <summary>A strategy document's <c>index.md</c>.</summary>
    StrategyIndex,

    /// <summary>A chapter of a strategy document.</summary>
    StrategyChapter,

    /// <summary>A record of a decision taken without consulting.</summary>
    NotConsulting,

    /// <summary>Another page.</summary>
    Page,
}
