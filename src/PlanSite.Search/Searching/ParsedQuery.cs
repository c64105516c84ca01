namespace PlanSite.Search.Searching;

/// <summary>A query's text as understood.</summary>
/// <param name="Words">All words that rank, those of phrases included, in the order typed.</param>
/// <param name="Phrases">Runs of words that must stand together.</param>
/// <param name="Excluded">Runs of words of which none may stand together.</param>
internal sealed record ParsedQuery(
    IReadOnlyList<QueryWord> Words, IReadOnlyList<IReadOnlyList<QueryWord>> Phrases, IReadOnlyList<IReadOnlyList<QueryWord>> Excluded)
{
    /// <summary>Folded words that the last word may become, when the index does not know it as it stands.</summary>
    public IReadOnlyList<string> Endings { get; init; } = [];
}
