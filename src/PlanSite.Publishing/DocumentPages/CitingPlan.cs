namespace PlanSite.Publishing.DocumentPages;

/// <summary>A plan that cites the document.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Printed">How it prints the document's date, issuer and title, on one line; null when it prints none of them.</param>
/// <param name="Places">Every place, in document order.</param>
internal sealed record CitingPlan(PlanLink Plan, string? Printed, IReadOnlyList<PlanLink> Places);
