using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;

namespace PlanSite.Import.Readings;

/// <summary>Puts a doubt on the tasks with a time that became no deadline, so that it stays with them in the content until people settle it.</summary>
internal static class OpenTimes
{
    /// <param name="plan">The plan as read.</param>
    /// <param name="findings">What was noticed about it; a time may stand on a line below its task.</param>
    public static Plan Marked(Plan plan, IReadOnlyList<Finding> findings)
    {
        var places = findings.Where(finding => finding is { Code: FindingCode.TimeUnread, Place: not null }).SelectMany(finding => new[] { finding.Place, finding.Place!.Value.Parent }).OfType<Place>().ToHashSet();
        return places.Count == 0 ? plan : plan with
        {
            Tasks = [.. plan.Tasks.Select(task => places.Contains(task.Place) && task.Reading is not { IsDoubtful: true } ? task with { Reading = Confidences.Of(ReadingReason.TimeUnread) } : task)],
        };
    }
}
