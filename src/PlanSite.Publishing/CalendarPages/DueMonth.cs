using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>A month in which something falls due.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Entries">By day, then in register order.</param>
internal sealed record DueMonth(int Year, int Month, IReadOnlyList<(TaskEntry Task, Deadline Deadline)> Entries)
{
    /// <summary>The months of the register in the order of time.</summary>
    public static IReadOnlyList<DueMonth> Of(PlanRegister register) =>
    [
        .. register.DatedDeadlines
            .GroupBy(one => (one.Deadline.Due!.Value.Year, one.Deadline.Due.Value.Month))
            .Select(month => new DueMonth(month.Key.Year, month.Key.Month, [.. month])),
    ];
}
