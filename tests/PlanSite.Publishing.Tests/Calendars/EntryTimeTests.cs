using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Tests.Calendars;

public sealed class EntryTimeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_DeadlineByADay_StandsOnThatDay()
    {
        var lines = folder.PublishCalendars(Example.Task("I/1", Example.By(2022, 12, 31) with { Start = new DateOnly(2022, 10, 5) }));

        Assert.Contains("DTSTART;VALUE=DATE:20221231", lines);
        Assert.Contains("DTEND;VALUE=DATE:20230101", lines);
    }

    [Fact]
    public void Write_Period_EndsTheDayAfterItsLast()
    {
        var quarter = new Deadline { Text = "trong quý I/2023", Kind = DeadlineKind.Within, Start = new DateOnly(2023, 1, 1), End = new DateOnly(2023, 3, 31) };

        var lines = folder.PublishCalendars(Example.Task("I/1", quarter));

        Assert.Contains("DTSTART;VALUE=DATE:20230101", lines);
        Assert.Contains("DTEND;VALUE=DATE:20230401", lines);
    }

    [Fact]
    public void Write_DeadlineOnTheLastDayThatThereIs_HasNoEndThatIsItsStart()
    {
        var lines = folder.PublishCalendars(Example.Task("I/1", Example.By(9999, 12, 31)));

        Assert.Contains("DTSTART;VALUE=DATE:99991231", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("DTEND", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_OpenEnd_StandsOnItsFirstDayAndSaysSo()
    {
        var lines = folder.PublishCalendars(Example.Task("I/1", new Deadline { Text = "từ năm 2023", Kind = DeadlineKind.From, Start = new DateOnly(2023, 1, 1) }));

        Assert.Contains("DTEND;VALUE=DATE:20230102", lines);
        Assert.Contains("SUMMARY:Bắt đầu thực hiện: Việc tại I/1", lines);
    }

    [Fact]
    public void Write_RecurringOnADay_StartsAtTheFirstAfterThePlan()
    {
        var lines = folder.PublishCalendars(Example.Task("I/1", Example.Yearly("FREQ=YEARLY;BYMONTH=6,9;BYMONTHDAY=15")));

        Assert.Contains("DTSTART;VALUE=DATE:20230615", lines);
        Assert.Contains("RRULE:FREQ=YEARLY;BYMONTH=6,9;BYMONTHDAY=15", lines);
    }

    [Fact]
    public void Write_RecurringWithAnEnd_StopsThere()
    {
        var untilThen = Example.Yearly("FREQ=MONTHLY;BYMONTHDAY=-1") with { End = new DateOnly(2025, 12, 31) };

        var lines = folder.PublishCalendars(Example.Task("I/1", untilThen));

        Assert.Contains("DTSTART;VALUE=DATE:20221031", lines);
        Assert.Contains("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20251231", lines);
    }

    [Fact]
    public void Write_RecurringOnNoDay_HasNoEvent() =>
        Assert.DoesNotContain("BEGIN:VEVENT", folder.PublishCalendars(Example.Task("I/1", Example.Yearly("FREQ=YEARLY"))));

    [Fact]
    public void Write_RecurringInMonthsOfUnequalLength_HasAUidForEveryEvent() => Assert.Equal(
        ["UID:tra-vinh.66-kh-ubnd.i-1.1-31@plansite", "UID:tra-vinh.66-kh-ubnd.i-1.1-30@plansite"],
        folder.PublishCalendars(Example.Task("I/1", Example.Yearly("FREQ=YEARLY;BYMONTH=6,12"))).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)));

    [Fact]
    public void Write_ConditionalWhoseEventHappened_StandsOnItsDay()
    {
        var waited = new Deadline { Text = "sau 02 tháng, kể từ khi có hướng dẫn", Kind = DeadlineKind.Conditional, Offset = "P2M", EventDate = new DateOnly(2023, 1, 31) };

        Assert.Contains("DTSTART;VALUE=DATE:20230331", folder.PublishCalendars(Example.Task("I/1", waited)));
    }

    [Fact]
    public void Write_RecurringInAPlanWithoutAnyYear_HasNoEvent()
    {
        var plan = Example.Plan(tasks: Example.Task("I/1", Example.Yearly("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15")));

        Assert.DoesNotContain("BEGIN:VEVENT", folder.PublishCalendars(plan with { Head = plan.Head with { Date = null } }));
    }

    [Fact]
    public void Write_WithoutAnyDeadline_IsStillACalendarWithAComponent()
    {
        var lines = folder.PublishCalendars(Example.Task("I/1"));

        Assert.Contains("BEGIN:VTIMEZONE", lines);
        Assert.Equal("END:VCALENDAR", lines[^1]);
    }

    [Fact]
    public void Write_EndBeforeStart_StandsOnTheEnd()
    {
        var impossible = new Deadline { Text = "từ … đến …", Kind = DeadlineKind.Range, Start = new DateOnly(2023, 5, 1), End = new DateOnly(2023, 4, 1) };

        var lines = folder.PublishCalendars(Example.Task("I/1", impossible));

        Assert.Contains("DTSTART;VALUE=DATE:20230401", lines);
        Assert.Contains("DTEND;VALUE=DATE:20230402", lines);
    }
}
