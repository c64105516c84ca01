using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Calendars;

public sealed class CalendarFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

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
        Assert.Contains("NAME:Bình Thuận – Kế hoạch tỉnh", folder.CalendarLines("lich/binh-thuan.ics"));
    }

    [Fact]
    public void Write_Uid_TellsPlanPlaceAndDeadline()
    {
        var first = Example.Task("I/d", Example.By(2022, 12, 31), Example.By(2023, 12, 31));
        var second = Example.Task("I/đ", Example.By(2022, 12, 31));

        var uids = folder.PublishCalendars(first, second).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();

        Assert.Equal("UID:tra-vinh.66-kh-ubnd.i-d.1@plansite", uids[0]);
        Assert.Equal(3, uids.Distinct().Count());
    }

    [Fact]
    public void Write_AgencyNamedAndMemberOfAGroup_HasOneEventInTheRoleByName()
    {
        var task = Example.Task("I/1", Example.By(2022, 12, 31));
        task = task with { Assignments = [.. task.Assignments, new Assignment { Agency = "các sở, ngành", Role = Role.Coordinate, At = task.Place }] };

        folder.PublishCalendars(task);

        var lines = folder.CalendarLines("co-quan/tra-vinh/so-tai-chinh/lich.ics");
        Assert.Single(lines, "BEGIN:VEVENT");
        Assert.Contains("CATEGORIES:chủ trì", lines);
        Assert.Contains("CATEGORIES:phối hợp", folder.CalendarLines("co-quan/tra-vinh/so-van-hoa/lich.ics"));
    }

    [Fact]
    public void Write_RoleOfTwoWords_IsTwoCategories()
    {
        var task = Example.Task("I/1", Example.By(2022, 12, 31));

        folder.PublishCalendars(task with { Assignments = [task.Assignments[0] with { Role = Role.Direct }] });

        Assert.Contains("CATEGORIES:lãnh đạo,chỉ đạo", folder.CalendarLines("co-quan/tra-vinh/so-tai-chinh/lich.ics"));
    }

    [Fact]
    public void Write_AgencyWithoutDuties_HasNoCalendar()
    {
        folder.PublishCalendars(Example.Task("I/1", Example.By(2022, 12, 31)));

        Assert.False(File.Exists(folder.PathOf("co-quan/tra-vinh/so-van-hoa/lich.ics")));
    }

    private List<string> Uids(string path) => [.. folder.CalendarLines(path).Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];
}
