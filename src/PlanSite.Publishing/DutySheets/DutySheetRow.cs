using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.DutySheets;

/// <summary>A row of a duty sheet.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Task">The task as the agency sees it.</param>
internal sealed record DutySheetRow(int Number, TaskRow Task)
{
    // Characters that fill about a quarter of a landscape page in the columns of the default theme.
    private const int LongTask = 380;
    private const int LongList = 260;
    private const int LongDeadline = 160;

    /// <summary>Whether the row is so tall that it had better run on to the next page than leave this one half empty.</summary>
    public bool IsTall =>
        Task.Text.Length > LongTask
        || Task.Who.Sum(line => line.Role.Length + line.Agencies.Sum(agency => agency.Name.Length + (agency.For?.Length ?? 0))) > LongList
        || Task.When.Sum(line => line.Text.Length + (line.Dates?.Length ?? 0) + (line.For?.Length ?? 0)) > LongDeadline;
}
