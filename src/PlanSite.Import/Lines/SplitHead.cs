using PlanSite.Import.Tables;

namespace PlanSite.Import.Lines;

/// <summary>Tells which names in the head of a table stand over several columns, where only the order of the cells is left.</summary>
internal static class SplitHead
{
    /// <summary>How many columns each name of the first row takes; null when the second row names no columns below it.</summary>
    public static IReadOnlyList<int>? SpansOf(IReadOnlyList<string> upper, IReadOnlyList<string> lower, int width)
    {
        var split = upper.Count + lower.Count - width;
        if (lower.Count < 2 || split < 1 || split > lower.Count / 2 || !lower.All(ColumnNames.IsKnown)) return null;
        var groups = Grouped(lower);
        if (split == 1) groups = [(groups[0].IsTime, lower.Count)];
        if (groups.Count != split || groups.Exists(group => group.Count < 2)) return null;
        var spans = Enumerable.Repeat(1, upper.Count).ToArray();
        var next = 0;
        foreach (var (isTime, count) in groups)
        {
            var above = Enumerable.Range(next, upper.Count - next).FirstOrDefault(i => IsAbove(upper[i], isTime), -1);
            if (above < 0) return null;
            spans[above] = count;
            next = above + 1;
        }
        return spans;
    }

    private static bool IsAbove(string name, bool isTime) => ColumnNames.KindOf(name) is var kind && (isTime ? kind == ColumnKind.Time : kind is ColumnKind.Who or ColumnKind.Lead or ColumnKind.Direct);

    // Neighbours that tell of times, and neighbours that tell of others.
    private static List<(bool IsTime, int Count)> Grouped(IReadOnlyList<string> lower)
    {
        var groups = new List<(bool IsTime, int Count)>();
        foreach (var isTime in lower.Select(name => ColumnNames.KindOf(name) == ColumnKind.Time))
        {
            if (groups.Count > 0 && groups[^1].IsTime == isTime) groups[^1] = (isTime, groups[^1].Count + 1);
            else groups.Add((isTime, 1));
        }
        return groups;
    }
}
