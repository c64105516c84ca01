using PlanSite.Register.Findings;

namespace PlanSite.Content.Merging;

/// <summary>The files of a plan after a merge.</summary>
/// <param name="Files">Their texts.</param>
/// <param name="Findings">What people should look at, in the order of the files.</param>
/// <param name="Counts">How many tasks fared how.</param>
internal sealed record MergedPlan(PlanFileTexts Files, IReadOnlyList<Finding> Findings, MergeCounts Counts);
