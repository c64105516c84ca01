namespace PlanSite.Search.Searching;

/// <summary>The answer of <see cref="Ranking"/>.</summary>
/// <param name="Total">How many records were found.</param>
/// <param name="HasMore">Whether there may be more than that.</param>
/// <param name="Best">The best ones, best first.</param>
internal sealed record RankedRecords(int Total, bool HasMore, IReadOnlyList<RankedRecord> Best);
