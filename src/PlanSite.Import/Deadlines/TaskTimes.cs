namespace PlanSite.Import.Deadlines;

/// <summary>All texts that can give a task its time.</summary>
/// <param name="Text">The task's own text with its brackets.</param>
/// <param name="TimeLines">"Thời gian thực hiện" and the lines below it.</param>
/// <param name="AssignmentLines">"Tổ chức thực hiện" and the lines below it.</param>
/// <param name="Inherited">What headings, section openings and time clauses above the task pass on, nearest first; counts only where the task itself prints no time.</param>
internal sealed record TaskTimes(
    string Text,
    IReadOnlyList<string> TimeLines,
    IReadOnlyList<string> AssignmentLines,
    IEnumerable<InheritedTimes> Inherited)
{
    /// <summary>What stands in the time columns of a row of a table.</summary>
    public IReadOnlyList<CellTime> Cells { get; init; } = [];
}
