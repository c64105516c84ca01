namespace PlanSite.Search;

/// <summary>A highlighted run.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">At least 1.</param>
public readonly record struct MatchRange(int Start, int Length);
