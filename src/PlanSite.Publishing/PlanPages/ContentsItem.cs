namespace PlanSite.Publishing.PlanPages;

/// <summary>A line of a plan's contents list.</summary>
/// <param name="Label">As printed; empty for none.</param>
/// <param name="Heading">Without its label.</param>
/// <param name="Href">The place in the page.</param>
/// <param name="Depth">1 for sections.</param>
internal sealed record ContentsItem(string Label, string Heading, string Href, int Depth);
