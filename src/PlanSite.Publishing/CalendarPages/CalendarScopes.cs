using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>The calendars of a register.</summary>
internal static class CalendarScopes
{
    /// <summary>Of everything.</summary>
    public static CalendarScope Whole(SiteInput input) => new()
    {
        Urls = new CalendarUrls(SiteUrls.CalendarFolder, IsWide: true),
        Section = SiteUrls.Deadlines,
        Tasks = InForce(input.Register.Tasks),
        File = SiteUrls.Calendar,
    };

    /// <summary>One for every jurisdiction that has plans, in Vietnamese order.</summary>
    public static IEnumerable<CalendarScope> Jurisdictions(SiteInput input) => input.Register.Plans
        .GroupBy(plan => plan.Id.Jurisdiction)
        .OrderBy(area => area.First().Head.Jurisdiction, VietnameseCollation.Instance)
        .Select(area => new CalendarScope
        {
            Name = area.First().Head.Jurisdiction,
            Urls = CalendarUrls.OfArea(area.Key),
            Section = SiteUrls.Deadlines,
            Crumbs = [new Crumb(input.Words.Of("nav.deadlines"), SiteUrls.Deadlines)],
            Tasks = InForce(area.SelectMany(plan => plan.Tasks)),
            File = SiteUrls.AreaCalendar(area.Key),
        });

    /// <summary>Of the duties of an agency.</summary>
    public static CalendarScope Of(AgencyEntry entry, Words words) => new()
    {
        Name = entry.Agency.Name,
        Urls = new CalendarUrls(entry.Agency.Id.Url + "lich/", IsWide: false),
        Section = SiteUrls.Agencies,
        Crumbs = [new Crumb(words.Of("nav.agencies"), SiteUrls.Agencies), new Crumb(entry.Agency.Name, SiteUrls.Agency(entry.Agency.Id))],
        Tasks = InForce(entry.Duties.Select(duty => duty.Task).Distinct()),
        Agency = entry,
        File = entry.Duties.Count > 0 ? SiteUrls.AgencyCalendar(entry.Agency.Id) : null,
    };

    /// <summary>Of a plan; also of one that was replaced, so that it stays readable.</summary>
    public static CalendarScope Of(PlanEntry plan, Words words) => new()
    {
        Name = words.PlanName(plan),
        Urls = new CalendarUrls(plan.Id.Url + "lich/", IsWide: false),
        Section = SiteUrls.Plans,
        Crumbs = [new Crumb(words.Of("nav.plans"), SiteUrls.Plans), new Crumb(words.PlanName(plan), SiteUrls.Plan(plan.Id))],
        Tasks = plan.Tasks,
        File = SiteUrls.PlanCalendar(plan.Id),
    };

    /// <summary>Whether a calendar of these tasks has anything to show.</summary>
    public static bool HasDeadlines(IEnumerable<TaskEntry> tasks) => tasks.Any(task => task.Deadlines.Count > 0);

    private static IReadOnlyList<TaskEntry> InForce(IEnumerable<TaskEntry> tasks) => [.. tasks.Where(task => !task.Plan.IsReplaced)];
}
