using System.Globalization;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>One VEVENT or VTODO.</summary>
/// <param name="Of">The task and how it is filed.</param>
/// <param name="Number">Position of the deadline in its task, from 1.</param>
/// <param name="Time">When.</param>
internal sealed record CalendarEntry(CalendarTask Of, int Number, ItemTime Time)
{
    public TaskEntry Task => Of.Task;

    public PlanEntry Plan => Task.Plan;

    public Deadline Deadline => Task.Deadlines[Number - 1];

    /// <summary>Made of plan, place and the deadline's position, so a subscription knows the entry again in every later build.</summary>
    // Neither slugs nor the number have dots, so no two entries can have the same UID.
    public string Uid =>
        string.Create(CultureInfo.InvariantCulture, $"{Plan.Id.Jurisdiction}.{Plan.Id.Document}.{PlaceAnchor.Of(Task.Place)}.{Number}{Time.Part}@plansite");
}
