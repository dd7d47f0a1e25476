namespace ConsultHub.Content.Search.Queries;

/// <summary>What one unit of a query may mean.</summary>
internal sealed class UnitMeaning
{
    /// <summary>The ways to say it, the words as typed first.</summary>
    public List<Alternative> Ways { get; } = [];

    /// <summary>Whether it belongs to a phrase that the synonyms know ("council tax"): then its words alone say less.</summary>
    public bool IsOfPhrase { get; set; }
}
