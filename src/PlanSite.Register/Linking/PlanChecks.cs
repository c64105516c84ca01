using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Register.Linking;

/// <summary>What a single plan shows to a careful reader: jumps in the numbering, tasks that nobody is given, references into nothing.</summary>
internal static class PlanChecks
{
    public static IReadOnlyList<Finding> Of(Plan plan, PlanEntry entry) =>
    [
        .. TasksWithoutAgency(entry),
    ];

    private static IEnumerable<Finding> TasksWithoutAgency(PlanEntry entry) => entry.Tasks
        .Where(task => task.Assignments.Count == 0)
        .Select(task => new Finding { Code = FindingCode.TaskWithoutAgency, Place = task.Place });
}
