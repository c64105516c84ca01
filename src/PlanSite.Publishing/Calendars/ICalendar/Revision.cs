using PlanSite.Publishing.Feeds;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>Which state of a plan calendar entries show. It follows from the content alone, never from the clock.</summary>
/// <param name="Day">The last day on which something about the plan changed: its own day, the day an editor wrote down, that of a plan which replaces or amends it.</param>
/// <param name="Number">SEQUENCE: a program takes an entry for changed when its number is greater.</param>
/// <remarks>
/// The number is the days from a fixed day to the one that an editor wrote down (none is 0), and one more for every plan that replaces or amends this one.
/// So it never goes back while the editor's day only moves on and plans are only added. It does not count from the plan's own day,
/// because that can be corrected too: a later one would make every number smaller.
/// </remarks>
internal sealed record Revision(DateOnly Day, int Number)
{
    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <summary>The state of a plan.</summary>
    public static Revision Of(PlanEntry plan)
    {
        var changing = plan.ReplacedBy.Concat(plan.AmendedBy).Distinct().ToList();
        var days = changing.Select(PlanDay.Of).Append(PlanDay.Of(plan)).Append(plan.Head.Updated ?? DateOnly.MinValue);
        return new(days.Max(), Math.Max(0, (plan.Head.Updated ?? FirstDay).DayNumber - FirstDay.DayNumber) + changing.Count);
    }
}
