namespace PlanSite.Content.Merging;

/// <summary>By what a block is known again in another version of a file.</summary>
internal sealed record MatchKey
{
    /// <summary>The whole block; null when being equal says nothing.</summary>
    public string? Exact { get; init; }

    /// <summary>Its name or number; null when it has none.</summary>
    public string? Identity { get; init; }

    /// <summary>The words that tell whether it is nearly the same; null when nearly is not enough.</summary>
    public WordBag? Words { get; init; }
}
