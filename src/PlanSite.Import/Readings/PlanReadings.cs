using PlanSite.Register.Agencies;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Readings;

/// <summary>Adds to what was read of a plan the doubts that only show when all of it is known.</summary>
internal static class PlanReadings
{
    /// <summary>The plan with these doubts.</summary>
    /// <param name="plan">As it was read.</param>
    /// <param name="known">The agencies of the register.</param>
    public static Plan Settle(Plan plan, AgencyDirectory known)
    {
        var names = new NameReadings(plan, known);
        var rows = plan.Units.Where(unit => unit.Cells.Count > 0).Select(unit => unit.Place).ToHashSet();
        return plan with { Tasks = [.. plan.Tasks.Select(task => Settle(task, names, rows.Contains(task.Place)))] };
    }

    private static PlanTask Settle(PlanTask task, NameReadings names, bool isRow) => task with
    {
        Assignments = [.. task.Assignments.Select(one => one with { Reading = Confidences.Weaker(Placed(one, task), names.Of(one)) })],
        Deadlines = [.. task.Deadlines.Select(deadline => Settle(deadline, isRow))],
    };

    private static Reading? Placed(Assignment one, PlanTask task) =>
        one.Reading?.Reason == ReadingReason.AgencyLine && !one.At.IsWithin(task.Place) ? Confidences.Weaker(one.Reading, ReadingReason.AgencyLineBeside) : one.Reading;

    private static Deadline Settle(Deadline deadline, bool isRow)
    {
        var reading = deadline.From == Origin.Own ? deadline.Reading : Confidences.Weaker(deadline.Reading, isRow ? ReadingReason.TimeInheritedByRow : ReadingReason.TimeInherited);
        return deadline with { Reading = deadline is { Inferred: true, NamesSchoolYear: false } ? Confidences.Weaker(reading, ReadingReason.TimeYearOfPlan) : reading };
    }
}
