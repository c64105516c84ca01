using PlanSite.Register.Findings;

namespace PlanSite.Content.Merging;

/// <summary>The files of a plan after a merge.</summary>
/// <param name="Files">Their texts.</param>
/// <param name="Findings">What people should look at, in the order of the files.</param>
/// <param name="Counts">How many tasks fared how.</param>
internal sealed record MergedPlan(PlanFileTexts Files, IReadOnlyList<Finding> Findings, MergeCounts Counts)
{
    /// <summary>What was read, for the next merge: with marks at what people had entered before.</summary>
    public required PlanFileTexts Read { get; init; }
}
