namespace PlanSite.Import.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Name">As printed in the head.</param>
internal sealed record TableColumn(ColumnKind Kind, string Name);

/// <summary>The columns of a table that gives work.</summary>
/// <param name="All">From the left.</param>
internal sealed record TableColumns(IReadOnlyList<TableColumn> All)
{
    private static readonly ColumnKind[] WhoAndWhen = [ColumnKind.Lead, ColumnKind.Coordinate, ColumnKind.Advise, ColumnKind.Who, ColumnKind.Time];

    public int Work => IndexOf(ColumnKind.Work);

    /// <summary>The column of the row numbers; -1 without one.</summary>
    public int Number => IndexOf(ColumnKind.Number);

    /// <summary>Whether rows are pieces of work with who or when; else it is a table of figures or of something else.</summary>
    public bool GiveWork => Work >= 0 && All.Any(column => WhoAndWhen.Contains(column.Kind));

    /// <summary>What stands at a column that is neither number nor work.</summary>
    public IEnumerable<int> Further => Enumerable.Range(0, All.Count).Where(column => column != Work && column != Number);

    /// <summary>Whether a column says who does the work or when.</summary>
    public bool GivesWhoOrWhen(int column) => All[column].Kind is not (ColumnKind.Number or ColumnKind.Work or ColumnKind.Other);

    public bool HasSameNames(TableColumns other) => All.Select(column => column.Name).SequenceEqual(other.All.Select(column => column.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns as they are, or with the targets as the work where bodies in charge stand beside them and no other column tells the work: "Chỉ tiêu | ĐVT | Kế hoạch 2024 | Chủ trì".</summary>
    public TableColumns WithTargets()
    {
        var target = Enumerable.Range(0, All.Count).FirstOrDefault(column => ColumnNames.IsTarget(All[column].Name), -1);
        if (target < 0 || !All.Any(column => ColumnNames.IsInCharge(column.Kind)) || (Work >= 0 && !ColumnNames.IsPlannedFigure(All[Work].Name))) return this;
        return new TableColumns([.. All.Select((column, i) => column with { Kind = i == target ? ColumnKind.Work : column.Kind == ColumnKind.Work ? ColumnKind.Other : column.Kind })]);
    }

    private int IndexOf(ColumnKind kind)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i].Kind == kind) return i;
        return -1;
    }
}
