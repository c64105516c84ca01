using PlanSite.Register.Tasks;

namespace PlanSite.Import.Deadlines;

/// <summary>All texts that can give a task its time.</summary>
/// <param name="Text">The task's own text with its brackets.</param>
/// <param name="TimeLines">"Thời gian thực hiện" and the lines below it.</param>
/// <param name="AssignmentLines">"Tổ chức thực hiện" and the lines below it.</param>
/// <param name="Inherited">Headings, section openings and time clauses above the task, nearest first; read only where the task itself prints no time.</param>
internal sealed record TaskTimes(
    string Text,
    IReadOnlyList<string> TimeLines,
    IReadOnlyList<string> AssignmentLines,
    IReadOnlyList<(string Text, Origin From)> Inherited)
{
    /// <summary>What stands in the time columns of a row of a table.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];
}
