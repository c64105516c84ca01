using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing.Tests.Calendars;

public sealed class CalendarSettingsTests : IDisposable
{
    private static readonly CalendarSettings Todos = new() { Items = CalendarItem.Todo };
    private static readonly CalendarSettings Reminding = new() { Alarm = TimeSpan.FromDays(7) };

    private static readonly Deadline Day = Example.By(2022, 12, 31);
    private static readonly Deadline Quarter = new() { Text = "trong quý I/2023", Kind = DeadlineKind.Within, Start = new DateOnly(2023, 1, 1), End = new DateOnly(2023, 3, 31) };
    private static readonly Deadline Open = new() { Text = "từ năm 2023", Kind = DeadlineKind.From, Start = new DateOnly(2023, 1, 1) };
    private static readonly Deadline Yearly = Example.Yearly("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15") with { End = new DateOnly(2025, 12, 31) };

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string[]> TodoTimes => new()
    {
        { nameof(Day), ["DUE;VALUE=DATE:20221231"] },
        { nameof(Quarter), ["DTSTART;VALUE=DATE:20230101", "DUE;VALUE=DATE:20230331"] },
        { nameof(Open), ["DTSTART;VALUE=DATE:20230101"] },
        { nameof(Yearly), ["DTSTART:20221215T000000", "DUE:20221215T235900", "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15;UNTIL=20251215T235900"] },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(TodoTimes))]
    public void Write_Todo_IsDueOnTheLastDay(string deadline, string[] times)
    {
        var lines = Publish(Todos, Deadline(deadline));

        Assert.Contains("BEGIN:VTODO", lines);
        Assert.Contains("STATUS:NEEDS-ACTION", lines);
        Assert.DoesNotContain("BEGIN:VEVENT", lines);
        Assert.Equal(times, lines.Where(IsTime));
    }

    [Theory]
    [InlineData(nameof(Day), CalendarItem.Event, "TRIGGER:-P7D")]
    [InlineData(nameof(Quarter), CalendarItem.Event, "TRIGGER;RELATED=END:-P8D")]
    [InlineData(nameof(Open), CalendarItem.Event, "TRIGGER:-P7D")]
    [InlineData(nameof(Yearly), CalendarItem.Event, "TRIGGER:-P7D")]
    [InlineData(nameof(Day), CalendarItem.Todo, "TRIGGER;RELATED=END:-P7D")]
    [InlineData(nameof(Quarter), CalendarItem.Todo, "TRIGGER;RELATED=END:-P7D")]
    [InlineData(nameof(Open), CalendarItem.Todo, "TRIGGER:-P7D")]
    [InlineData(nameof(Yearly), CalendarItem.Todo, "TRIGGER:-P7D")]
    public void Write_Alarm_CountsBackFromTheBeginningOfTheLastDay(string deadline, CalendarItem items, string trigger)
    {
        var lines = Publish(Reminding with { Items = items }, Deadline(deadline));

        Assert.Equal(trigger, Assert.Single(lines, line => line.StartsWith("TRIGGER", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_WithoutAlarm_RemindsOfNothing() => Assert.DoesNotContain("BEGIN:VALARM", Publish(new CalendarSettings(), Day));

    [Fact]
    public void Write_Refresh_IsToldInBothWays()
    {
        var lines = Publish(new CalendarSettings { Refresh = new TimeSpan(1, 6, 30, 0) }, Day);

        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:P1DT6H30M", lines);
        Assert.Contains("X-PUBLISHED-TTL:P1DT6H30M", lines);
    }

    private static bool IsTime(string line) =>
        (line.StartsWith("DTSTART", StringComparison.Ordinal) && line != "DTSTART:19700101T000000") || line.StartsWith("DUE", StringComparison.Ordinal) || line.StartsWith("RRULE", StringComparison.Ordinal);

    private static Deadline Deadline(string name) => name switch { nameof(Day) => Day, nameof(Quarter) => Quarter, nameof(Open) => Open, _ => Yearly };

    private List<string> Publish(CalendarSettings settings, Deadline deadline)
    {
        var site = Example.Site(null, Example.Plan(tasks: Example.Task("I/1", deadline)));
        CalendarFiles.Write(site with { Settings = site.Settings with { Calendars = settings } }, folder.Output);
        return folder.CalendarLines("lich/tat-ca.ics");
    }
}
