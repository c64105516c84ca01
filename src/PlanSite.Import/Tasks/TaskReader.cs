using PlanSite.Import.Deadlines;
using PlanSite.Import.Outline;
using PlanSite.Import.Readings;
using PlanSite.Import.Tables;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tasks;

/// <summary>Reads the tasks of a plan with their assignments and deadlines.</summary>
internal sealed class TaskReader(PlanOutline outline, AssignmentReader assignments, References references)
{
    public IReadOnlyList<PlanTask> Read(int? planYear) => [.. new TaskFinder(outline).Find().Select(unit => Read(unit, planYear))];

    private PlanTask Read(Unit unit, int? planYear)
    {
        var deadlines = TaskDeadlines.Of(TimesOf(unit), planYear);
        return new PlanTask
        {
            Place = unit.Place,
            Text = TaskText.Of(unit, deadlines),
            Assignments = [.. assignments.Of(unit), .. references.To(unit.Place)],
            Deadlines = deadlines,
            Reading = TaskReadings.Of(unit, outline),
        };
    }

    private TaskTimes TimesOf(Unit task) =>
        new(task.Text, TextsOf(outline.AttributesOf(task, AttributeKinds.When)), TextsOf(outline.AttributesFor(task, AttributeKinds.Who)), [.. Inherited(task)]) { Cells = CellTimes.Of(task.Cells) };

    private List<string> TextsOf(IEnumerable<Unit> lines) =>
        [.. lines.Select(line => outline.AttributeOf(line) is { } attribute ? line.Text[attribute.TextStart..] : line.Text).Where(text => text.Length > 0)];

    private IEnumerable<(string Text, Origin From)> Inherited(Unit task)
    {
        foreach (var unit in outline.WithAncestors(task))
        {
            var from = unit.Place.Depth == 1 ? Origin.Section : Origin.Heading;
            if (unit.Place != task.Place)
            {
                foreach (var line in TextsOf(outline.AttributesBelow(unit, AttributeKinds.When))) yield return (line, from);
                foreach (var time in CellTimes.Of(unit.Cells)) yield return (time, Origin.Heading);
                if (Sentences.Introduces(unit.Text)) yield return (unit.Text, from);
            }
            if (unit.Heading is not null) yield return (unit.Heading.Text, Origin.Heading);
        }
    }
}
