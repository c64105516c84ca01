namespace PlanSite.Publishing.DocumentPages;

/// <summary>One value and the plans that print it.</summary>
/// <param name="Value">As printed.</param>
/// <param name="Plans">The first of them.</param>
/// <param name="More">How many more there are.</param>
internal sealed record ReadingModel(string Value, IReadOnlyList<PlanLink> Plans, int More);
