using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Calendars;

public sealed class EntryWordsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_Description_TellsWorkDeadlineAgenciesAndBasis()
    {
        var task = Example.Task("II/1", Example.By(2022, 12, 31) with { For = "cấp tỉnh" });
        task = task with { Assignments = [new Assignment { Agency = Example.Culture.Name, Role = Role.Coordinate, At = task.Place }, .. task.Assignments] };

        var lines = folder.PublishCalendars(task);

        Assert.Contains(
            @"DESCRIPTION:Việc tại II/1\nThời hạn: chậm nhất (cấp tỉnh)\nChủ trì: Sở Tài chính\nPhối hợp: Sở Văn hóa\nCăn cứ: khoản 1\, Mục II\, Kế hoạch số 66/KH-UBND (Trà Vinh)",
            lines);
    }

    [Fact]
    public void Write_WithABaseUrl_LinksToTheTask()
    {
        CalendarFiles.Write(Example.Site(new Uri("https://example.vn/kh/"), Example.Plan(tasks: Example.Task("I/1", Example.By(2022, 12, 31)))), folder.Output);

        var lines = folder.CalendarLines("lich/tat-ca.ics");
        Assert.Contains("URL:https://example.vn/kh/ke-hoach/tra-vinh/66-kh-ubnd/#i-1", lines);
        Assert.Contains(lines, line => line.EndsWith(@"\nhttps://example.vn/kh/ke-hoach/tra-vinh/66-kh-ubnd/#i-1", StringComparison.Ordinal));
        Assert.Contains("SOURCE;VALUE=URI:https://example.vn/kh/lich/tat-ca.ics", lines);
    }

    [Fact]
    public void Write_Text_CannotEndItsLine()
    {
        folder.PublishCalendars(Example.Task("I/1", Example.By(2022, 12, 31)) with { Text = "a;b,c\\d\nATTENDEE:x\r\u0007" });

        var lines = folder.CalendarLines("lich/tat-ca.ics");
        Assert.Contains(@"SUMMARY:a\;b\,c\\d\nATTENDEE:x\n", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_LongText_IsShortenedAtAWordInTheSummaryAlone()
    {
        var text = string.Join(' ', Enumerable.Repeat("nhiệm", 40));

        folder.PublishCalendars(Example.Task("I/1", Example.By(2022, 12, 31)) with { Text = text });

        var lines = folder.CalendarLines("lich/tat-ca.ics");
        Assert.Contains("SUMMARY:" + string.Join(' ', Enumerable.Repeat("nhiệm", 20)) + "…", lines);
        Assert.Contains(lines, line => line.StartsWith("DESCRIPTION:" + text, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_LongPartOfTheWork_LeavesRoomForTheWork()
    {
        var lines = folder.PublishCalendars(Example.Task("I/1", Example.By(2022, 12, 31) with { For = string.Join(' ', Enumerable.Repeat("huyện", 40)) }));

        Assert.Contains("SUMMARY:" + string.Join(' ', Enumerable.Repeat("huyện", 8)) + "…: Việc tại I/1", lines);
    }
}
