using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;

namespace PlanSite.Import.Readings;

/// <summary>Puts a doubt on the tasks with a time that became no deadline, so that it stays with them in the content until people settle it.</summary>
internal static class OpenTimes
{
    /// <param name="plan">The plan as read.</param>
    /// <param name="findings">What was noticed about it.</param>
    public static Plan Marked(Plan plan, IReadOnlyList<Finding> findings)
    {
        var tasks = plan.Tasks.Select(task => task.Place).ToHashSet();
        var open = findings.Where(finding => finding.Code == FindingCode.TimeUnread).Select(finding => TaskAt(finding.Place, tasks)).OfType<Place>().ToHashSet();
        return open.Count == 0 ? plan : plan with
        {
            Tasks = [.. plan.Tasks.Select(task => open.Contains(task.Place) && task.Reading is not { IsDoubtful: true } ? task with { Reading = Confidences.Of(ReadingReason.TimeUnread) } : task)],
        };
    }

    // The time may stand on a line below its task.
    private static Place? TaskAt(Place? place, HashSet<Place> tasks) => place is { } at && tasks.Contains(at) ? at : place?.Parent is { } above && tasks.Contains(above) ? above : null;
}
