namespace PlanSite.Publishing.DocumentPages;

/// <summary>One value and the plans that print it.</summary>
internal sealed record ReadingModel(string Value, IReadOnlyList<PlanLink> Plans);
