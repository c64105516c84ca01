namespace PlanSite.Publishing.Standing;

/// <summary>That a plan is no longer in force, or no longer as it was signed.</summary>
/// <param name="ReplacedBy">The plans of the register that replace it as a whole.</param>
/// <param name="AmendedBy">The plans of the register that amend it.</param>
internal sealed record StandingModel(IReadOnlyList<PlanMention> ReplacedBy, IReadOnlyList<PlanMention> AmendedBy);
