using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Merging;

/// <summary>Marks the tasks of which a merge showed two readings, in their words or in their entry, until people have chosen.</summary>
internal static class UnsettledTasks
{
    /// <param name="plan">The plan as read.</param>
    /// <param name="inText">Lines of <c>plan.md</c> that open conflicts are about.</param>
    /// <param name="inEntries">The same of <c>tasks.yml</c>.</param>
    /// <param name="entries">Where the entry of each task begins.</param>
    public static Plan Marked(Plan plan, IReadOnlyList<int> inText, IReadOnlyList<int> inEntries, IReadOnlyDictionary<Place, int> entries)
    {
        if (inText.Count == 0 && inEntries.Count == 0) return plan;
        var units = plan.Units.Where(unit => unit.Position is not null).Select(unit => (unit.Place, unit.Position!.Line));
        var open = At(inText, units).Concat(At(inEntries, entries.Select(entry => (entry.Key, entry.Value)))).ToHashSet();
        return plan with { Tasks = [.. plan.Tasks.Select(task => open.Contains(task.Place) ? task with { IsUnsettled = true } : task)] };
    }

    // What begins last at or above the line.
    private static IEnumerable<Place> At(IReadOnlyList<int> lines, IEnumerable<(Place Place, int Line)> starts)
    {
        var inOrder = starts.OrderBy(start => start.Line).ToList();
        foreach (var line in lines)
        {
            var last = inOrder.FindLastIndex(start => start.Line <= line);
            if (last >= 0) yield return inOrder[last].Place;
        }
    }
}
