using PlanSite.Import.Agencies;
using PlanSite.Import.Deadlines;
using PlanSite.Import.Outline;
using PlanSite.Import.Readings;
using PlanSite.Import.Tables;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tasks;

/// <summary>Reads the tasks of a plan with their assignments and deadlines.</summary>
internal sealed class TaskReader(PlanOutline outline, AssignmentReader assignments, References references)
{
    /// <summary>All of them in document order.</summary>
    /// <param name="planYear">The year of times that print none; null when the plan prints no date.</param>
    /// <param name="schoolYear">The school year that the plan is for, or null.</param>
    public IReadOnlyList<PlanTask> Read(int? planYear, SchoolYear? schoolYear)
    {
        var passedOn = new PassedOnTimes(outline, planYear);
        return [.. new TaskFinder(outline).Find().Select(unit => Read(unit, InYear(schoolYear, WhoAndWhen.Apart(unit.Text, TaskDeadlines.Of(TimesOf(unit, passedOn), planYear)))))];
    }

    private static IReadOnlyList<Deadline> InYear(SchoolYear? schoolYear, IReadOnlyList<Deadline> deadlines) => schoolYear is null ? deadlines : [.. deadlines.Select(schoolYear.Within)];

    private PlanTask Read(Unit unit, IReadOnlyList<Deadline> deadlines) => new()
    {
        Place = unit.Place,
        Text = TaskText.Of(unit, deadlines),
        Assignments = AssignmentsOf(unit),
        Deadlines = deadlines,
        Reading = TaskReadings.Of(unit, outline),
    };

    // Where the sentence names somebody who was not read, those whom another clause gives it to may not be the ones.
    private List<Assignment> AssignmentsOf(Unit unit)
    {
        var own = assignments.Of(unit);
        var referred = references.To(unit.Place);
        if (own.Count == 0 && BeginsWithBody(unit.Text)) referred = referred.Select(one => one with { Reading = Confidences.Of(ReadingReason.AgencyUnread) });
        return [.. own, .. referred];
    }

    private static bool BeginsWithBody(string text) => AgencyNameReader.LooksLikeName(new AgencyText(text), 0);

    private TaskTimes TimesOf(Unit task, PassedOnTimes passedOn) => new(
        task.Text,
        outline.TextsOf(outline.AttributesOf(task, AttributeKinds.When)),
        outline.TextsOf(outline.AttributesFor(task, AttributeKinds.Who)),
        passedOn.To(task)) { Cells = CellTimes.Of(task.Cells) };
}
