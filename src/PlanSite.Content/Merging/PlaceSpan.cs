namespace PlanSite.Content.Merging;

/// <summary>A place that is named in a line.</summary>
/// <param name="Start">Where its text begins in the line, with its quotes.</param>
/// <param name="Length">How long that is.</param>
/// <param name="Place">The place as it was called when the line was written.</param>
/// <param name="Unit">The unit it means.</param>
internal sealed record PlaceSpan(int Start, int Length, string Place, int Unit);
