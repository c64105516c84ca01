using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Calendars.ICalendar;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Calendars;

public sealed class CalendarFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_DeadlineByADay_StandsOnThatDay()
    {
        var lines = Publish(Example.Task("I/1", Example.By(2022, 12, 31) with { Start = new DateOnly(2022, 10, 5) }));

        Assert.Contains("DTSTART;VALUE=DATE:20221231", lines);
        Assert.Contains("DTEND;VALUE=DATE:20230101", lines);
    }

    [Fact]
    public void Write_Period_EndsTheDayAfterItsLast()
    {
        var quarter = new Deadline { Text = "trong quý I/2023", Kind = DeadlineKind.Within, Start = new DateOnly(2023, 1, 1), End = new DateOnly(2023, 3, 31) };

        var lines = Publish(Example.Task("I/1", quarter));

        Assert.Contains("DTSTART;VALUE=DATE:20230101", lines);
        Assert.Contains("DTEND;VALUE=DATE:20230401", lines);
    }

    [Fact]
    public void Write_OpenEnd_StandsOnItsFirstDayAndSaysSo()
    {
        var lines = Publish(Example.Task("I/1", new Deadline { Text = "từ năm 2023", Kind = DeadlineKind.From, Start = new DateOnly(2023, 1, 1) }));

        Assert.Contains("DTEND;VALUE=DATE:20230102", lines);
        Assert.Contains("SUMMARY:bắt đầu từ: Việc tại I/1", lines);
    }

    [Fact]
    public void Write_RecurringOnADay_StartsAtTheFirstAfterThePlan()
    {
        var lines = Publish(Example.Task("I/1", Example.Yearly("FREQ=YEARLY;BYMONTH=6,9;BYMONTHDAY=15")));

        Assert.Contains("DTSTART;VALUE=DATE:20230615", lines);
        Assert.Contains("RRULE:FREQ=YEARLY;BYMONTH=6,9;BYMONTHDAY=15", lines);
    }

    [Fact]
    public void Write_RecurringWithAnEnd_StopsThere()
    {
        var untilThen = Example.Yearly("FREQ=MONTHLY;BYMONTHDAY=-1") with { End = new DateOnly(2025, 12, 31) };

        var lines = Publish(Example.Task("I/1", untilThen));

        Assert.Contains("DTSTART;VALUE=DATE:20221031", lines);
        Assert.Contains("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20251231", lines);
    }

    [Theory]
    [InlineData("FREQ=YEARLY")]
    [InlineData("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31")]
    [InlineData("FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1")]
    [InlineData("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1\r\nATTACH:x")]
    [InlineData("hằng năm")]
    public void Write_RecurringOnNoDay_HasNoEvent(string rule) =>
        Assert.DoesNotContain("BEGIN:VEVENT", Publish(Example.Task("I/1", Example.Yearly(rule))));

    [Fact]
    public void Write_RecurringInAPlanWithoutAnyYear_HasNoEvent()
    {
        var plan = Example.Plan(tasks: Example.Task("I/1", Example.Yearly("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15")));

        Assert.DoesNotContain("BEGIN:VEVENT", Publish(plan with { Head = plan.Head with { Date = null } }));
    }

    [Fact]
    public void Write_WithoutAnyDeadline_IsStillACalendarWithAComponent()
    {
        var lines = Publish(Example.Task("I/1"));

        Assert.Contains("BEGIN:VTIMEZONE", lines);
        Assert.Equal("END:VCALENDAR", lines[^1]);
    }

    [Fact]
    public void Write_EndBeforeStart_StandsOnTheEnd()
    {
        var impossible = new Deadline { Text = "từ … đến …", Kind = DeadlineKind.Range, Start = new DateOnly(2023, 5, 1), End = new DateOnly(2023, 4, 1) };

        var lines = Publish(Example.Task("I/1", impossible));

        Assert.Contains("DTSTART;VALUE=DATE:20230401", lines);
        Assert.Contains("DTEND;VALUE=DATE:20230402", lines);
    }

    [Fact]
    public void Write_Uid_TellsPlanPlaceAndDeadline()
    {
        var first = Example.Task("I/d", Example.By(2022, 12, 31), Example.By(2023, 12, 31));
        var second = Example.Task("I/đ", Example.By(2022, 12, 31));

        var uids = Publish(first, second).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();

        Assert.Equal("UID:tra-vinh.66-kh-ubnd.i-d.1@plansite", uids[0]);
        Assert.Equal(3, uids.Distinct().Count());
    }

    [Fact]
    public void Write_WithABaseUrl_LinksToTheTask()
    {
        CalendarFiles.Write(Example.Site(new Uri("https://example.vn/kh/"), Example.Plan(tasks: Example.Task("I/1", Example.By(2022, 12, 31)))), folder.Output);

        Assert.Contains("URL:https://example.vn/kh/ke-hoach/tra-vinh/66-kh-ubnd/#i-1", Unfolded("lich/tat-ca.ics"));
    }

    [Fact]
    public void Write_AgencyNamedAndMemberOfAGroup_HasOneEventInTheRoleByName()
    {
        var task = Example.Task("I/1", Example.By(2022, 12, 31));
        task = task with { Assignments = [.. task.Assignments, new Assignment { Agency = "các sở, ngành", Role = Role.Coordinate, At = task.Place }] };

        Publish(task);

        var lines = Unfolded("co-quan/tra-vinh/so-tai-chinh/lich.ics");
        Assert.Single(lines, "BEGIN:VEVENT");
        Assert.Contains("CATEGORIES:chủ trì", lines);
        Assert.Contains("CATEGORIES:phối hợp", Unfolded("co-quan/tra-vinh/so-van-hoa/lich.ics"));
    }

    [Fact]
    public void Write_AgencyWithoutDuties_HasNoCalendar()
    {
        Publish(Example.Task("I/1", Example.By(2022, 12, 31)));

        Assert.False(File.Exists(folder.PathOf("co-quan/tra-vinh/so-van-hoa/lich.ics")));
    }

    [Fact]
    public void Write_Text_CannotEndItsLine()
    {
        Publish(Example.Task("I/1", Example.By(2022, 12, 31)) with { Text = "a;b,c\\d\nATTENDEE:x\r\u0007" });

        var lines = Unfolded("lich/tat-ca.ics");
        Assert.Contains(@"SUMMARY:a\;b\,c\\d\nATTENDEE:x\n", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_LongText_IsShortenedAtAWordInTheSummaryAlone()
    {
        var text = string.Join(' ', Enumerable.Repeat("nhiệm", 40));

        Publish(Example.Task("I/1", Example.By(2022, 12, 31)) with { Text = text });

        var lines = Unfolded("lich/tat-ca.ics");
        Assert.Contains("SUMMARY:" + string.Join(' ', Enumerable.Repeat("nhiệm", 20)) + "…", lines);
        Assert.Contains(lines, line => line.StartsWith("DESCRIPTION:" + text, StringComparison.Ordinal));
    }

    [Fact]
    public void Line_OfAnyText_IsFoldedWithoutSplittingALetterAndUnfoldsToItself() => Prop.ForAll<NonNull<string>>(text =>
    {
        var value = new string([.. text.Get.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]) + string.Concat(Enumerable.Repeat("ữ€𝄞a", text.Get.Length % 60));
        using var stream = new MemoryStream();

        new ICalendarWriter(stream).Line("SUMMARY", value);

        var octets = stream.ToArray();
        var lines = Encoding.UTF8.GetString(octets).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, ICalendarWriter.MaxOctets));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(octets));
        Assert.Equal($"SUMMARY:{value}\r\n", Encoding.UTF8.GetString(octets).Replace("\r\n ", "", StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();

    private List<string> Publish(params PlanTask[] tasks) => Publish(Example.Plan(tasks: tasks));

    private List<string> Publish(Plan plan)
    {
        CalendarFiles.Write(Example.Site(null, plan), folder.Output);
        return Unfolded("lich/tat-ca.ics");
    }

    private List<string> Unfolded(string path) =>
        [.. folder.Read(path).Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n")];
}
