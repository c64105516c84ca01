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

    /// <summary>Further terms that rank: other names of what the words name, numbers of documents.</summary>
    public IReadOnlyList<WeightedTerm> Added { get; init; } = [];

    /// <summary>Terms of which a record must have one of each list.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Required { get; init; } = [];

    /// <summary>Words that were taken for others.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Filters that the words suggest.</summary>
    public IReadOnlyList<FilterOffer> Offers { get; init; } = [];

    /// <summary>Whether conditions alone tell what is found, so that no record is too far behind the best.</summary>
    public bool IsDecided => Words.Count == 0 || Phrases.Count > 0 || Required.Count > 0;
}
