using PlanSite.Publishing.Calendars.ICalendar;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Calendars;

/// <summary>The deadlines as iCalendar files (RFC 5545): one for all, one for every jurisdiction, every plan and every agency that has duties.</summary>
internal static class CalendarFiles
{
    /// <summary>Writes the files that <see cref="SiteUrls"/> names.</summary>
    public static void Write(SiteInput input, OutputFolder output)
    {
        var (register, site) = (input.Register, input.Settings.Title);
        var writer = new DeadlineCalendar(input, output);
        writer.Write(SiteUrls.Calendar, site, register.Tasks.Select(Unfiled));
        foreach (var area in register.Plans.GroupBy(plan => plan.Id.Jurisdiction, StringComparer.Ordinal))
            writer.Write(SiteUrls.AreaCalendar(area.Key), $"{area.First().Head.Jurisdiction} – {site}", area.SelectMany(plan => plan.Tasks).Select(Unfiled));
        foreach (var plan in register.Plans)
            writer.Write(SiteUrls.PlanCalendar(plan.Id), $"{input.Words.PlanName(plan)} – {site}", plan.Tasks.Select(Unfiled));
        foreach (var agency in register.Agencies.Where(agency => agency.Duties.Count > 0))
            writer.Write(SiteUrls.AgencyCalendar(agency.Agency.Id), $"{agency.Agency.Name} – {site}", TasksOf(agency, input.Words));
    }

    private static CalendarTask Unfiled(TaskEntry task) => new(task, []);

    private static IEnumerable<CalendarTask> TasksOf(AgencyEntry agency, Words words) => agency.Duties
        .GroupBy(duty => duty.Task)
        .Select(duties => new CalendarTask(duties.Key, [.. duties.Select(duty => duty.Role).Distinct().Order().SelectMany(role => Categories(words.Of(role)))]));

    // "lãnh đạo, chỉ đạo" is two categories: many programs part them at every comma, even at an escaped one.
    private static string[] Categories(string role) => role.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
