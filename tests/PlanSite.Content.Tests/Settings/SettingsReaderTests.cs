using PlanSite.Content.Tests.Samples;
using PlanSite.Register.Settings;

namespace PlanSite.Content.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void ReadSettings_TheSiteOfThisRepository_HasNoMistake()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanSite.sln"))) folder = folder.Parent!;

        var reading = new ContentFolder(Path.Combine(folder.FullName, "content")).ReadSettings();

        Assert.Empty(reading.Findings);
        Assert.Equal("Cổng kế hoạch và chương trình hành động", reading.Value!.Title);
        Assert.Null(reading.Value.BaseUrl);
    }

    [Fact]
    public void ReadSettings_BaseUrlWithoutSlash_GetsOne()
    {
        using var content = new TestContent();
        content.Write("plansite.yml", "title: A\nbase-url: https://example.vn/ke-hoach\n");

        Assert.Equal("https://example.vn/ke-hoach/", content.Folder.ReadSettings().Value!.BaseUrl!.AbsoluteUri);
    }

    [Fact]
    public void ReadSettings_Calendars_AreEventsOfEveryDayWithoutReminderUnlessToldOtherwise()
    {
        using var content = new TestContent();
        content.Write("plansite.yml", "title: A\n");

        Assert.Equal(new CalendarSettings { Items = CalendarItem.Event, Alarm = null, Refresh = TimeSpan.FromDays(1) }, content.Folder.ReadSettings().Value!.Calendars);
    }

    [Theory]
    [InlineData("P7D", 7, 0, 0)]
    [InlineData("P2W", 14, 0, 0)]
    [InlineData("PT12H", 0, 12, 0)]
    [InlineData("P1DT6H30M", 1, 6, 30)]
    [InlineData("P0D", 0, 0, 0)]
    public void ReadSettings_CalendarAlarm_IsADuration(string alarm, int days, int hours, int minutes)
    {
        using var content = new TestContent();
        content.Write("plansite.yml", $"title: A\ncalendar-items: todo\ncalendar-alarm: {alarm}\ncalendar-refresh: PT6H\n");

        Assert.Equal(
            new CalendarSettings { Items = CalendarItem.Todo, Alarm = new TimeSpan(days, hours, minutes, 0), Refresh = TimeSpan.FromHours(6) },
            content.Folder.ReadSettings().Value!.Calendars);
    }

    [Theory]
    [InlineData("description: a", "field-missing content/plansite.yml(1,1)")]
    [InlineData("title: a\nbase-url: javascript:alert(1)", "value-invalid content/plansite.yml(2,11)")]
    [InlineData("title: a\nbase-url: ke-hoach", "value-invalid content/plansite.yml(2,11)")]
    [InlineData("title: a\nlanguage: tiếng Việt", "value-invalid content/plansite.yml(2,11)")]
    [InlineData("title: a\ntheme: ../x", "value-invalid content/plansite.yml(2,8)")]
    [InlineData("title: a\ncalendar-items: events", "value-invalid content/plansite.yml(2,17)")]
    [InlineData("title: a\ncalendar-alarm: P1M", "value-invalid content/plansite.yml(2,17)")]
    [InlineData("title: a\ncalendar-alarm: -P7D", "value-invalid content/plansite.yml(2,17)")]
    [InlineData("title: a\ncalendar-alarm: 7 ngày", "value-invalid content/plansite.yml(2,17)")]
    [InlineData("title: a\ncalendar-alarm: P", "value-invalid content/plansite.yml(2,17)")]
    [InlineData("title: a\ncalendar-alarm: P1DT", "value-invalid content/plansite.yml(2,17)")]
    [InlineData("title: a\ncalendar-refresh: P0D", "value-invalid content/plansite.yml(2,19)")]
    [InlineData("title: a\nname: b", "field-unknown content/plansite.yml(2,1)")]
    [InlineData("- a", "fields-expected content/plansite.yml(1,1)")]
    [InlineData("", "field-missing content/plansite.yml(1,1)")]
    public void ReadSettings_Mistake_SaysWhere(string yaml, string expected)
    {
        using var content = new TestContent();
        content.Write("plansite.yml", yaml);

        Assert.Equal([expected], TestContent.Shown(content.Folder.ReadSettings().Findings));
    }

    [Fact]
    public void ReadSettings_WithoutFile_ReportsItMissing()
    {
        using var content = new TestContent();

        Assert.Equal(["file-missing content/plansite.yml"], TestContent.Shown(content.Folder.ReadSettings().Findings));
    }
}
