using PlanSite.Publishing.Feeds;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>Writes the deadlines of tasks as an iCalendar file: an entry for each one that names a day.</summary>
/// <remarks>
/// DTSTAMP is a day of the content at midnight UTC (see <see cref="Revision"/> and <see cref="PlanDay"/>), because the time of the build would change the file each time.
/// The time zone is described though all-day events need none: a calendar must hold at least one component, also when nothing is due.
/// </remarks>
internal sealed class DeadlineCalendar(SiteInput input, OutputFolder output)
{
    private readonly ItemTimes times = new(input.Settings.Calendars.Items);

    private readonly EntryWords words = new(input.Words, input.Settings.BaseUrl);

    private static readonly (string Name, string Value)[] TimeZone =
    [
        ("BEGIN", "VTIMEZONE"), ("TZID", "Asia/Ho_Chi_Minh"),
        ("BEGIN", "STANDARD"), ("DTSTART", "19700101T000000"), ("TZOFFSETFROM", "+0700"), ("TZOFFSETTO", "+0700"), ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ];

    /// <summary>Writes one calendar.</summary>
    /// <param name="path">Relative to the site's root.</param>
    /// <param name="name">What calendar programs call it.</param>
    /// <param name="tasks">In the order of the entries.</param>
    public void Write(string path, string name, IEnumerable<CalendarTask> tasks)
    {
        using var stream = output.Create(path);
        var calendar = new ICalendarWriter(stream);
        WriteHead(calendar, path, name);
        var entries = new EntryWriter(calendar, input.Settings.Calendars, words);
        foreach (var entry in tasks.SelectMany(Entries)) entries.Write(entry);
        calendar.Line("END", "VCALENDAR");
    }

    private void WriteHead(ICalendarWriter calendar, string path, string name)
    {
        var refresh = ICalendarWriter.Duration(input.Settings.Calendars.Refresh);
        calendar.Line("BEGIN", "VCALENDAR");
        calendar.Line("VERSION", "2.0");
        calendar.Line("PRODID", "-//PlanSite//PlanSite//VI");
        calendar.Line("CALSCALE", "GREGORIAN");
        calendar.Line("METHOD", "PUBLISH");
        calendar.Text("NAME", name);
        calendar.Text("X-WR-CALNAME", name);
        calendar.Line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        calendar.Line("REFRESH-INTERVAL;VALUE=DURATION", refresh);
        calendar.Line("X-PUBLISHED-TTL", refresh);
        if (input.Settings.BaseUrl is { } site) calendar.Line("SOURCE;VALUE=URI", new Uri(site, path).AbsoluteUri);
        foreach (var (property, value) in TimeZone) calendar.Line(property, value);
    }

    private IEnumerable<CalendarEntry> Entries(CalendarTask task) => task.Task.Deadlines
        .SelectMany((deadline, i) => times.Of(deadline, task.Task.Plan.Begins).Select(time => new CalendarEntry(task, i + 1, time)));
}
