using PlanSite.Publishing.TaskLines;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.DutySheets;

/// <summary>Which duties of an agency stand on which sheet.</summary>
internal sealed class DutyChoice
{
    private readonly TaskTimes times;
    private readonly DateOnly asOf;
    private readonly List<Duty> duties;

    /// <param name="entry">The agency.</param>
    /// <param name="times">How tasks lie in time.</param>
    /// <param name="asOf">The day the site is made for.</param>
    public DutyChoice(AgencyEntry entry, TaskTimes times, DateOnly asOf)
    {
        this.times = times;
        this.asOf = asOf;
        // A task that the agency has in two roles (by name and through a group) is done once: the weightier role stands.
        duties =
        [
            .. entry.Duties.OrderBy(duty => duty.Role).DistinctBy(duty => duty.Task)
                .OrderBy(duty => duty.Role).ThenBy(duty => DueOrder.Key(duty.Task), StringComparer.Ordinal),
        ];
    }

    /// <summary>The duties of a sheet, in the order of parts, roles and deadlines; the part is null on sheets that have none.</summary>
    public IEnumerable<(SheetPart? Part, Duty Duty)> Of(SheetSpan span) => span switch
    {
        { Days: { } days } => InDays(days),
        { Kind: SpanKind.Open } => Whole(duty => TaskTimes.IsOpen(duty.Task, asOf)),
        { Plan: { } plan } => Whole(duty => duty.Task.Plan == plan),
        _ => Whole(_ => true),
    };

    /// <summary>How those duties lie in time.</summary>
    public TaskTimes Times => times;

    /// <summary>How many duties no year and no quarter has, because nothing says when they are to be done.</summary>
    public int Untimed => duties.Count(duty => TaskTimes.IsUntimed(duty.Task));

    private IEnumerable<(SheetPart?, Duty)> Whole(Func<Duty, bool> isMeant) => duties.Where(isMeant).Select(duty => ((SheetPart?)null, duty));

    private IEnumerable<(SheetPart?, Duty)> InDays(Period days) => duties
        .Select(duty => (Part: times.PartIn(duty.Task, days), duty))
        .Where(one => one.Part is not null)
        .OrderBy(one => one.Part);
}
