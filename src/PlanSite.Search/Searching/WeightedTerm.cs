namespace PlanSite.Search.Searching;

/// <summary>A term that ranks.</summary>
/// <param name="Key">As in the index.</param>
/// <param name="Weight">How much its kind counts, times how often the query has it.</param>
internal readonly record struct WeightedTerm(string Key, long Weight);
