using PlanSite.Import.Deadlines;
using PlanSite.Import.Outline;
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
        };
    }

    private TaskTimes TimesOf(Unit task) =>
        new(task.Text, LinesOf(task, kind => kind == AttributeKind.Time), LinesOf(task, IsAssignment), [.. Inherited(task)]);

    private static bool IsAssignment(AttributeKind kind) => kind is AttributeKind.Who or AttributeKind.Lead or AttributeKind.Coordinate;

    private List<string> LinesOf(Unit task, Func<AttributeKind, bool> fits)
    {
        var lines = new List<string>();
        foreach (var unit in outline.AttributesOf(task).Where(unit => fits(outline.AttributeOf(unit)!.Kind)))
        {
            var own = unit.Text[outline.AttributeOf(unit)!.TextStart..];
            if (own.Length > 0) lines.Add(own);
            lines.AddRange(outline.ChildrenOf(unit).Select(below => below.Text));
        }
        return lines;
    }

    private IEnumerable<(string Text, Origin From)> Inherited(Unit task)
    {
        foreach (var unit in outline.WithAncestors(task))
        {
            var from = unit.Place.Depth == 1 ? Origin.Section : Origin.Heading;
            if (unit != task && Sentences.Introduces(unit.Text)) yield return (unit.Text, from);
            if (unit != task)
                foreach (var line in LinesOf(unit, kind => kind == AttributeKind.Time)) yield return (line, from);
            if (unit.Heading is not null) yield return (unit.Heading.Text, Origin.Heading);
        }
    }
}
