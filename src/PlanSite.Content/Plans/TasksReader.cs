using System.Globalization;
using PlanSite.Content.Yaml;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Content.Plans;

/// <summary>Reads <c>tasks.yml</c>. Tasks with a mistake in their place are reported and left out.</summary>
internal sealed class TasksReader(IReadOnlyList<Unit> units, KnownPlaces places)
{
    private readonly Dictionary<Place, int> order = OrderOf(units);
    private readonly Dictionary<Place, int> lines = [];

    /// <summary>Where the entry of each task that was read begins.</summary>
    public IReadOnlyDictionary<Place, int> Lines => lines;

    /// <summary>The tasks in document order, whatever their order in the file.</summary>
    public IReadOnlyList<PlanTask> Read(IReadOnlyList<MapReader> file, AgencyCheck agencies)
    {
        var tasks = file.Select(fields => ReadTask(fields, agencies)).OfType<PlanTask>();
        return [.. tasks.OrderBy(task => order[task.Place])];
    }

    private PlanTask? ReadTask(MapReader fields, AgencyCheck agencies)
    {
        var place = places.TakeRequired(fields, TaskFields.Place);
        if (place is { } known && !CanStandHere(known, fields)) place = null;
        var assignments = new AssignmentReader(place ?? Place.Title, places, agencies).Read(fields);
        var deadlines = DeadlineReader.Read(fields);
        fields.Close();
        return place is { } at ? Task(units[order[at]], assignments, deadlines) : null;
    }

    private bool CanStandHere(Place place, MapReader fields)
    {
        if (!order.ContainsKey(place))
            fields.Report(TaskFields.Place, FindingCode.TaskOutsideText, place.ToString());
        else if (!lines.TryAdd(place, fields.PositionOf(TaskFields.Place).Line))
            fields.Report(TaskFields.Place, FindingCode.DuplicateTask, place.ToString(), lines[place].ToString(CultureInfo.InvariantCulture));
        else
            return true;
        return false;
    }

    private static PlanTask Task(Unit unit, IReadOnlyList<Assignment> assignments, IReadOnlyList<Deadline> deadlines) => new()
    {
        Place = unit.Place,
        Text = TaskText.Of(unit, deadlines),
        Assignments = assignments,
        Deadlines = deadlines,
    };

    private static Dictionary<Place, int> OrderOf(IReadOnlyList<Unit> units)
    {
        var order = new Dictionary<Place, int>();
        for (var i = 0; i < units.Count; i++) order.TryAdd(units[i].Place, i);
        return order;
    }
}
