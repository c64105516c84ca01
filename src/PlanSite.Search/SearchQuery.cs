namespace PlanSite.Search;

/// <summary>What to search for.</summary>
/// <param name="Text">
/// Anything a reader may type; words rank records rather than having to stand in all of them. "Quoted words" must stand together, a -word must not stand there.
/// </param>
public sealed record SearchQuery(string Text)
{
    /// <summary>Records must have one of the values in every facet named here. A facet without values does not filter.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>How many hits to return at most.</summary>
    public int Top { get; init; } = 10;
}
