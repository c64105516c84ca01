using PlanSite.Publishing.Paging;
using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.TaskRegister;

/// <summary>What <c>tasks.hbs</c> shows.</summary>
/// <param name="Total">How many tasks the register has.</param>
/// <param name="Rows">By plan and in document order.</param>
/// <param name="Pager">Null when one page holds all.</param>
internal sealed record TaskRegisterModel(int Total, IReadOnlyList<TaskRow> Rows, PagerModel? Pager)
{
    /// <summary>All tasks for spreadsheets.</summary>
    public required string TableHref { get; init; }

    /// <summary>All tasks for programs.</summary>
    public required string DataHref { get; init; }
}
