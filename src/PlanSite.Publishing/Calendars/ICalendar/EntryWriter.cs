using System.Globalization;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>Writes the entries of one calendar.</summary>
/// <param name="calendar">Where they go.</param>
/// <param name="settings">Events or to-dos, with a reminder or without.</param>
/// <param name="words">What they say.</param>
internal sealed class EntryWriter(ICalendarWriter calendar, CalendarSettings settings, EntryWords words)
{
    /// <summary>Writes an entry. Those of a replaced plan stay as cancelled ones, so that subscriptions take them away.</summary>
    public void Write(CalendarEntry entry)
    {
        var component = settings.Items is CalendarItem.Todo ? "VTODO" : "VEVENT";
        calendar.Line("BEGIN", component);
        calendar.Line("UID", entry.Uid);
        WriteRevision(Revision.Of(entry.Plan));
        if (settings.Items is CalendarItem.Todo) WriteTodo(entry);
        else WriteEvent(entry);
        WriteWords(entry);
        if (settings.Alarm is { } before && !entry.Plan.IsReplaced) WriteAlarm(entry, before);
        calendar.Line("END", component);
    }

    private void WriteRevision(Revision revision)
    {
        var moment = ICalendarWriter.Day(revision.Day) + "T000000Z";
        calendar.Line("DTSTAMP", moment);
        calendar.Line("LAST-MODIFIED", moment);
        calendar.Line("SEQUENCE", revision.Number.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteEvent(CalendarEntry entry)
    {
        var time = entry.Time;
        calendar.Line("DTSTART;VALUE=DATE", ICalendarWriter.Day(time.First));
        // The last day that there is has no day after it; without DTEND an event is its first day.
        if (time.First < DateOnly.MaxValue) calendar.Line("DTEND;VALUE=DATE", ICalendarWriter.DayAfter(time.Last ?? time.First));
        if (time.Rule is { } rule) calendar.Line("RRULE", rule);
        if (entry.Plan.IsReplaced) calendar.Line("STATUS", "CANCELLED");
        calendar.Line("TRANSP", "TRANSPARENT");
    }

    private void WriteTodo(CalendarEntry entry)
    {
        var time = entry.Time;
        if (time.Rule is { } rule) WriteRepeated(time.First, rule);
        else
        {
            // DUE must be later than DTSTART, so one day has only DUE.
            if (!time.IsOneDay) calendar.Line("DTSTART;VALUE=DATE", ICalendarWriter.Day(time.First));
            if (time.Last is { } last) calendar.Line("DUE;VALUE=DATE", ICalendarWriter.Day(last));
        }
        calendar.Line("STATUS", entry.Plan.IsReplaced ? "CANCELLED" : "NEEDS-ACTION");
    }

    // RRULE needs DTSTART, and DUE must be later: on one day that takes times, from its beginning to its end wherever the reader is.
    // UNTIL has to be of the same sort then.
    private void WriteRepeated(DateOnly day, string rule)
    {
        calendar.Line("DTSTART", ICalendarWriter.Day(day) + "T000000");
        calendar.Line("DUE", ICalendarWriter.Day(day) + "T235900");
        calendar.Line("RRULE", rule.Contains("UNTIL=", StringComparison.Ordinal) ? rule + "T235900" : rule);
    }

    private void WriteWords(CalendarEntry entry)
    {
        calendar.Text("SUMMARY", words.Summary(entry));
        calendar.Text("DESCRIPTION", words.Description(entry));
        if (words.Link(entry.Task) is { } link) calendar.Line("URL", link);
        calendar.Texts("CATEGORIES", entry.Of.Categories);
    }

    private void WriteAlarm(CalendarEntry entry, TimeSpan before)
    {
        calendar.Line("BEGIN", "VALARM");
        calendar.Line("ACTION", "DISPLAY");
        calendar.Text("DESCRIPTION", words.Summary(entry));
        var (name, back) = Trigger(entry.Time, before);
        calendar.Line(name, "-" + ICalendarWriter.Duration(back));
        calendar.Line("END", "VALARM");
    }

    // Always counted back from the midnight in which the last day begins. DTEND of an event is the midnight after it, DUE of a to-do on days the one before it.
    private (string Name, TimeSpan Back) Trigger(ItemTime time, TimeSpan before)
    {
        if (time.Last is null) return ("TRIGGER", before);
        if (settings.Items is CalendarItem.Todo) return time.Rule is null ? ("TRIGGER;RELATED=END", before) : ("TRIGGER", before);
        return time.IsOneDay ? ("TRIGGER", before) : ("TRIGGER;RELATED=END", before + TimeSpan.FromDays(1));
    }
}
