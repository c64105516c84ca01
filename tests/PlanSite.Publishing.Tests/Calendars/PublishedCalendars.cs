using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Calendars;

/// <summary>Calendars written into a folder, and the content lines that are in them.</summary>
internal static class PublishedCalendars
{
    /// <summary>Writes the calendars of one plan with these tasks and gives the lines of the one of all.</summary>
    public static List<string> PublishCalendars(this TemporaryFolder folder, params PlanTask[] tasks) => folder.PublishCalendars(Example.Plan(tasks: tasks));

    /// <summary>Writes the calendars of these plans and gives the lines of the one of all.</summary>
    public static List<string> PublishCalendars(this TemporaryFolder folder, params Plan[] plans)
    {
        CalendarFiles.Write(Example.Site(null, plans), folder.Output);
        return folder.CalendarLines("lich/tat-ca.ics");
    }

    /// <summary>The content lines of a calendar, unfolded.</summary>
    public static List<string> CalendarLines(this TemporaryFolder folder, string path) => [.. folder.Read(path).Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n")];
}
