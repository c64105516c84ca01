using PlanSite.Publishing.Calendars.ICalendar;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Calendars;

/// <summary>The deadlines as iCalendar files (RFC 5545): one for all and one for every agency that has duties.</summary>
internal static class CalendarFiles
{
    /// <summary>Path of the calendar of all deadlines, relative to the root of the site.</summary>
    public const string All = "lich/tat-ca.ics";

    /// <summary>Writes <see cref="All"/> and, beside the page of every agency with duties, <c>lich.ics</c>.</summary>
    public static void Write(SiteInput input, OutputFolder output)
    {
        var writer = new DeadlineCalendar(input, output);
        writer.Write(All, input.Settings.Title, input.Register.Tasks.Select(task => new CalendarTask(task, [])));
        foreach (var agency in input.Register.Agencies.Where(agency => agency.Duties.Count > 0))
            writer.Write($"{agency.Agency.Id.Url}lich.ics", $"{agency.Agency.Name} – {input.Settings.Title}", TasksOf(agency, input.Words));
    }

    private static IEnumerable<CalendarTask> TasksOf(AgencyEntry agency, Words words) => agency.Duties
        .GroupBy(duty => duty.Task)
        .Select(duties => new CalendarTask(duties.Key, [.. duties.Select(duty => duty.Role).Distinct().Order().Select(words.Of)]));
}
