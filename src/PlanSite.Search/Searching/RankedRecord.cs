namespace PlanSite.Search.Searching;

/// <summary>A record that was found, by its number in the index.</summary>
internal readonly record struct RankedRecord(int Record, long Score);
