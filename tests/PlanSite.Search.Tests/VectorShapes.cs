namespace PlanSite.Search.Tests;

internal sealed record SyllableVector(string Text, string Exact, string Folded);

internal sealed record QueryVector(string Query, string Words, IReadOnlyList<string> Phrases, IReadOnlyList<string> Excluded);

internal sealed record SearchVectors(IReadOnlyList<SearchRecord> Records, IReadOnlyList<SearchVector> Searches, IReadOnlyList<CountVector>? Counts);

/// <summary>How many of a query's records have each value of a facet.</summary>
internal sealed record CountVector(string Query, Dictionary<string, IReadOnlyList<string>>? Filters, string Facet, Dictionary<string, int> Values);

/// <summary>Either <paramref name="Ids"/>, all that must be found, or <paramref name="First"/> alone, or neither.</summary>
internal sealed record SearchVector(string Query, Dictionary<string, IReadOnlyList<string>>? Filters, IReadOnlyList<string>? Ids, string? First)
{
    /// <summary>As <c>typed=meant</c>.</summary>
    public IReadOnlyList<string>? Corrections { get; init; }

    /// <summary>As <c>facet=value,value</c>.</summary>
    public IReadOnlyList<string>? Offers { get; init; }
}
