using System.Globalization;
using PlanSite.Publishing.Feeds;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>Writes the deadlines of tasks as an iCalendar file: an all-day VEVENT for each one that names a day.</summary>
/// <remarks>
/// A UID is made of plan, place and the deadline's position in its task, so a subscription recognises an event in every later build.
/// DTSTAMP is the plan's day at midnight UTC (see <see cref="PlanDay"/>), because the time of the build would change the file each time.
/// The time zone is described though all-day events need none: a calendar must hold at least one component, also when nothing is due.
/// </remarks>
internal sealed class DeadlineCalendar(SiteInput input, OutputFolder output)
{
    private const int SummaryLength = 120;

    private readonly Words words = input.Words;

    private static readonly (string Name, string Value)[] TimeZone =
    [
        ("BEGIN", "VTIMEZONE"), ("TZID", "Asia/Ho_Chi_Minh"),
        ("BEGIN", "STANDARD"), ("DTSTART", "19700101T000000"), ("TZOFFSETFROM", "+0700"), ("TZOFFSETTO", "+0700"), ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ];

    /// <summary>Writes one calendar.</summary>
    /// <param name="path">Relative to the site's root.</param>
    /// <param name="name">What calendar programs call it.</param>
    /// <param name="tasks">In the order of the events.</param>
    public void Write(string path, string name, IEnumerable<CalendarTask> tasks)
    {
        using var stream = output.Create(path);
        var calendar = new ICalendarWriter(stream);
        WriteHead(calendar, name);
        foreach (var task in tasks) WriteTask(calendar, task);
        calendar.Line("END", "VCALENDAR");
    }

    private static void WriteHead(ICalendarWriter calendar, string name)
    {
        calendar.Line("BEGIN", "VCALENDAR");
        calendar.Line("VERSION", "2.0");
        calendar.Line("PRODID", "-//PlanSite//PlanSite//VI");
        calendar.Line("CALSCALE", "GREGORIAN");
        calendar.Line("METHOD", "PUBLISH");
        calendar.Text("NAME", name);
        calendar.Text("X-WR-CALNAME", name);
        calendar.Line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        calendar.Line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        calendar.Line("X-PUBLISHED-TTL", "P1D");
        foreach (var (property, value) in TimeZone) calendar.Line(property, value);
    }

    private void WriteTask(ICalendarWriter calendar, CalendarTask entry)
    {
        for (var i = 0; i < entry.Task.Deadlines.Count; i++)
        {
            if (EventTime.Of(entry.Task.Deadlines[i], entry.Task.Plan.Known) is not { } time) continue;
            calendar.Line("BEGIN", "VEVENT");
            calendar.Line("UID", Uid(entry.Task, i + 1));
            WriteTime(calendar, entry.Task.Plan, time);
            WriteWords(calendar, entry, entry.Task.Deadlines[i]);
            calendar.Line("END", "VEVENT");
        }
    }

    // Neither slugs nor the number have dots, so no two deadlines can have the same UID.
    private static string Uid(TaskEntry task, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{task.Plan.Id.Jurisdiction}.{task.Plan.Id.Document}.{PlaceAnchor.Of(task.Place)}.{number}@plansite");

    private static void WriteTime(ICalendarWriter calendar, PlanEntry plan, EventTime time)
    {
        calendar.Line("DTSTAMP", ICalendarWriter.Day(PlanDay.Of(plan)) + "T000000Z");
        calendar.Line("DTSTART;VALUE=DATE", ICalendarWriter.Day(time.First));
        calendar.Line("DTEND;VALUE=DATE", ICalendarWriter.Day(time.Last.AddDays(1)));
        if (time.Rule is { } rule) calendar.Line("RRULE", rule);
        calendar.Line("TRANSP", "TRANSPARENT");
    }

    private void WriteWords(ICalendarWriter calendar, CalendarTask entry, Deadline deadline)
    {
        var task = entry.Task;
        calendar.Text("SUMMARY", Summary(task, deadline));
        calendar.Text("DESCRIPTION", Description(task, deadline));
        if (input.Settings.BaseUrl is { } site) calendar.Line("URL", new Uri(site, task.Url).AbsoluteUri);
        calendar.Texts("CATEGORIES", entry.Categories);
    }

    private string Summary(TaskEntry task, Deadline deadline)
    {
        var work = deadline.For is { } part ? $"{part}: {task.Text}" : task.Text;
        return Shorten(deadline.Kind == DeadlineKind.From ? $"{words.Of(DeadlineKind.From)}: {work}" : work);
    }

    private string Description(TaskEntry task, Deadline deadline)
    {
        var assignments = task.Assignments.Select(linked => $"{words.Of(linked.Assignment.Role)}: {linked.Assignment.FullName}").Distinct();
        var part = deadline.For is { } work ? $" ({work})" : "";
        return string.Join('\n',
        [
            task.Text,
            $"{words.Of("calendar.deadline")}: {deadline.Text}{part}",
            .. assignments,
            $"{task.Plan.Name}, {words.Of("calendar.place")} {task.Place}",
        ]);
    }

    private static string Shorten(string text)
    {
        if (text.Length <= SummaryLength) return text;
        var end = text.LastIndexOf(' ', SummaryLength - 1);
        if (end <= 0) end = char.IsLowSurrogate(text[SummaryLength - 1]) ? SummaryLength - 2 : SummaryLength - 1;
        return text[..end].TrimEnd(' ', ',', ';') + "…";
    }
}
