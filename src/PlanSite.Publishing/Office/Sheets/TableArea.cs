namespace PlanSite.Publishing.Office.Sheets;

/// <summary>Where the table of a sheet is; rows are counted from 1.</summary>
/// <param name="HeadRow">The row with the headings.</param>
/// <param name="LastRow">The last row of the table; the head row of an empty one.</param>
/// <param name="EndRow">The last row that is printed.</param>
/// <param name="Columns">How many columns it has.</param>
internal sealed record TableArea(int HeadRow, int LastRow, int EndRow, int Columns)
{
    private string LastColumn => SheetWriter.Name(Columns - 1);

    /// <summary>All that is printed: <c>$A$1:$I$42</c>.</summary>
    public string Printed => $"$A$1:${LastColumn}${SheetWriter.Number(EndRow)}";

    /// <summary>The rows that stand again on every page: <c>$6:$6</c>.</summary>
    public string HeadRows => $"${SheetWriter.Number(HeadRow)}:${SheetWriter.Number(HeadRow)}";

    /// <summary>Headings and rows: <c>A6:I40</c>.</summary>
    public string Table(bool absolute)
    {
        var sign = absolute ? "$" : "";
        return $"{sign}A{sign}{SheetWriter.Number(HeadRow)}:{sign}{LastColumn}{sign}{SheetWriter.Number(LastRow)}";
    }
}
