using PlanSite.Content.Merging;
using PlanSite.Register.Findings;

namespace PlanSite.Content;

/// <summary>What came of merging a changed document into a plan.</summary>
/// <param name="Counts">How its tasks fared; null when nothing was merged, and then the findings say why.</param>
/// <param name="Findings">What people should look at.</param>
public sealed record PlanMergeResult(MergeCounts? Counts, IReadOnlyList<Finding> Findings)
{
    /// <summary>What <see cref="LastImport"/> keeps of it; null when nothing was merged.</summary>
    internal PlanFileTexts? Read { get; init; }
}
