using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.AgencyPages;

/// <summary>Duties whose deadlines are of one sort.</summary>
/// <param name="Name">"Có thời hạn cụ thể", "Thường xuyên", …</param>
/// <param name="Rows">Earliest first.</param>
internal sealed record DueGroup(string Name, IReadOnlyList<TaskRow> Rows);
