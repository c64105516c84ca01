using System.Globalization;
using PlanSite.Import.Tasks;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Readings;

/// <summary>Reports what clauses that give work by reference did not give: to whom it is not known, or to more agencies than are kept.</summary>
internal static class ReferralFindings
{
    public static IEnumerable<Finding> Of(References references, WordPositions positions) =>
    [
        .. references.Unread.Select(clause => new Finding { Code = FindingCode.ReferralUnread, Place = clause, Position = positions.Of(clause) }),
        .. references.CutShort.Select(task => new Finding
        {
            Code = FindingCode.AssignmentsLeftOut, Place = task.Task, Position = positions.Of(task.Task),
            Arguments = [task.Count.ToString(CultureInfo.InvariantCulture), References.MostAssignments.ToString(CultureInfo.InvariantCulture)],
        }),
    ];
}
