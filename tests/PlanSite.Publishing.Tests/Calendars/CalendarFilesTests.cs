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

    [Fact]
    public void Write_RecurringOnNoDay_HasNoEvent() =>
        Assert.DoesNotContain("BEGIN:VEVENT", Publish(Example.Task("I/1", Example.Yearly("FREQ=YEARLY"))));

    [Fact]
    public void Write_RecurringInMonthsOfUnequalLength_HasAUidForEveryEvent() => Assert.Equal(
        ["UID:tra-vinh.66-kh-ubnd.i-1.1-31@plansite", "UID:tra-vinh.66-kh-ubnd.i-1.1-30@plansite"],
        Publish(Example.Task("I/1", Example.Yearly("FREQ=YEARLY;BYMONTH=6,12"))).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)));

    [Fact]
    public void Write_ConditionalWhoseEventHappened_StandsOnItsDay()
    {
        var waited = new Deadline { Text = "sau 02 tháng, kể từ khi có hướng dẫn", Kind = DeadlineKind.Conditional, Offset = "P2M", EventDate = new DateOnly(2023, 1, 31) };

        Assert.Contains("DTSTART;VALUE=DATE:20230331", Publish(Example.Task("I/1", waited)));
    }

    [Fact]
    public void Write_PlansOfTwoJurisdictions_EachStandInTheirOwnCalendarAndAllInOne()
    {
        var here = Example.Plan(tasks: Example.Task("I/1", Example.By(2022, 12, 31)));
        var there = here with { Id = PlanId.Of("Bình Thuận", "7/KH"), Head = here.Head with { Jurisdiction = "Bình Thuận" } };

        CalendarFiles.Write(Example.Site(null, here, there), folder.Output);

        Assert.Equal(["UID:binh-thuan.7-kh.i-1.1@plansite"], Uids("lich/binh-thuan.ics"));
        Assert.Equal(["UID:binh-thuan.7-kh.i-1.1@plansite"], Uids("ke-hoach/binh-thuan/7-kh/lich.ics"));
        Assert.Equal(["UID:tra-vinh.66-kh-ubnd.i-1.1@plansite"], Uids("lich/tra-vinh.ics"));
        Assert.Equal(2, Uids("lich/tat-ca.ics").Count);
        Assert.Contains("NAME:Bình Thuận – Kế hoạch tỉnh", Unfolded("lich/binh-thuan.ics"));
    }

    [Fact]
    public void Write_Description_TellsWorkDeadlineAgenciesAndBasis()
    {
        var task = Example.Task("II/1", Example.By(2022, 12, 31) with { For = "cấp tỉnh" });
        task = task with { Assignments = [new Assignment { Agency = Example.Culture.Name, Role = Role.Coordinate, At = task.Place }, .. task.Assignments] };

        var lines = Publish(task);

        Assert.Contains(
            @"DESCRIPTION:Việc tại II/1\nThời hạn: chậm nhất (cấp tỉnh)\nChủ trì: Sở Tài chính\nPhối hợp: Sở Văn hóa\nCăn cứ: khoản 1\, Mục II\, Kế hoạch số 66/KH-UBND (Trà Vinh)",
            lines);
    }

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

        var lines = Unfolded("lich/tat-ca.ics");
        Assert.Contains("URL:https://example.vn/kh/ke-hoach/tra-vinh/66-kh-ubnd/#i-1", lines);
        Assert.Contains(lines, line => line.EndsWith(@"\nhttps://example.vn/kh/ke-hoach/tra-vinh/66-kh-ubnd/#i-1", StringComparison.Ordinal));
        Assert.Contains("SOURCE;VALUE=URI:https://example.vn/kh/lich/tat-ca.ics", lines);
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
    public void Write_RoleOfTwoWords_IsTwoCategories()
    {
        var task = Example.Task("I/1", Example.By(2022, 12, 31));

        Publish(task with { Assignments = [task.Assignments[0] with { Role = Role.Direct }] });

        Assert.Contains("CATEGORIES:lãnh đạo,chỉ đạo", Unfolded("co-quan/tra-vinh/so-tai-chinh/lich.ics"));
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
    public void Write_LongPartOfTheWork_LeavesRoomForTheWork()
    {
        var lines = Publish(Example.Task("I/1", Example.By(2022, 12, 31) with { For = string.Join(' ', Enumerable.Repeat("huyện", 40)) }));

        Assert.Contains("SUMMARY:" + string.Join(' ', Enumerable.Repeat("huyện", 8)) + "…: Việc tại I/1", lines);
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

    private List<string> Uids(string path) => [.. Unfolded(path).Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private List<string> Publish(params PlanTask[] tasks) => Publish(Example.Plan(tasks: tasks));

    private List<string> Publish(Plan plan)
    {
        CalendarFiles.Write(Example.Site(null, plan), folder.Output);
        return Unfolded("lich/tat-ca.ics");
    }

    private List<string> Unfolded(string path) => folder.CalendarLines(path);
}
