namespace PlanSite.Search.Searching;

/// <summary>A time that stands in a query, in whole months.</summary>
/// <param name="Year">The year.</param>
/// <param name="First">Its first month, from 1.</param>
/// <param name="Last">Its last month, inclusive; less than <paramref name="First"/> where nothing of the year is left ("trước tháng 1").</param>
/// <param name="FromBefore">Reaches back beyond the year: "trước", "đến", "chậm nhất".</param>
internal sealed record TypedPeriod(int Year, int First, int Last, bool FromBefore);
