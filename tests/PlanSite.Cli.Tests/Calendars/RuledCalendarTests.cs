using System.Globalization;

namespace PlanSite.Cli.Tests.Calendars;

/// <summary>Rules, to-dos, reminders and replaced plans, as programs that are not ours read them.</summary>
public sealed class RuledCalendarTests
{
    // Beyond 29 February of 2028 and of 2032.
    private static readonly DateOnly Last = new(2033, 12, 31);

    private const string File = "ke-hoach/tra-vinh/1-kh-ubnd/lich.ics";

    private static IEnumerable<IReadOnlyDictionary<string, ReadCalendar>> ReadByEach(RuledSite site) => [CalendarReader.ByIcalJs(site.Path, Last), CalendarReader.ByPython(site.Path, Last)];

    [Fact]
    public void Rules_ExpandedByOthers_FallOnTheDaysThatTheyName()
    {
        using var site = new RuledSite();
        Assert.True(site.Result.Status == 0, site.Result.Errors);
        var deadlines = PublishedDeadline.Of(site.Path, Last).Where(deadline => deadline.Plan == "tra-vinh/1-kh-ubnd").ToList();
        Assert.Equal(RuledSite.Rules.Count, deadlines.Count);

        foreach (var read in ReadByEach(site).Select(calendars => calendars[File].Entries.ToLookup(entry => entry.Deadline)))
        {
            foreach (var (deadline, rule) in deadlines.Zip(RuledSite.Rules))
                Assert.Equal($"{rule}: {Shown(deadline.Days)}", $"{rule}: {Shown(read[deadline.Id].SelectMany(entry => entry.AllDays).Order())}");
        }
    }

    [Fact]
    public void Entries_OfAnUpdatedPlan_HaveItsTextsAndRevision()
    {
        using var site = new RuledSite();

        foreach (var calendars in ReadByEach(site))
        {
            var entry = calendars["co-quan/tra-vinh/so-noi-vu/lich.ics"].Entries.First(one => one.Uid.StartsWith("tra-vinh.1-kh-ubnd.", StringComparison.Ordinal));
            Assert.Equal(RuledSite.HostileText + " 1.", entry.Description.Split('\n')[0]);
            Assert.Equal(new DateOnly(2023, 6, 2), entry.LastModified);
            Assert.True(entry.Sequence > 0);
            Assert.Equal(["chủ trì"], entry.Categories);
            Assert.Null(entry.Status);
        }
    }

    [Fact]
    public void Entries_OfAReplacedPlan_AreCancelledAndSayByWhat()
    {
        using var site = new RuledSite();

        foreach (var entries in ReadByEach(site).Select(calendars => calendars["ke-hoach/tra-vinh/2-kh-ubnd/lich.ics"].Entries))
        {
            Assert.Equal(["2024-01-01…2024-03-31", "2024-04-15…2024-04-15"], entries.Select(Span));
            Assert.All(entries, entry => Assert.Equal("CANCELLED", entry.Status));
            Assert.All(entries, entry => Assert.Equal(new DateOnly(2024, 2, 1), entry.LastModified));
            Assert.All(entries, entry => Assert.Contains("đã được thay thế bởi: Kế hoạch số 3/KH-UBND (Trà Vinh)", entry.Description, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Todos_WithReminder_AreDueOnTheLastDay()
    {
        using var site = new RuledSite("calendar-items: todo\ncalendar-alarm: P7D");

        foreach (var entries in ReadByEach(site).Select(calendars => calendars[File].Entries))
        {
            Assert.All(entries, entry => Assert.Equal(("VTODO", "NEEDS-ACTION", "-P7D"), (entry.Type, entry.Status, entry.Alarm)));
            Assert.Equal(RuledSite.Rules.Count, entries.Count);
            Assert.Equal("2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29", Shown(OfRule(entries, "FREQ=YEARLY;BYMONTH=2").AllDays.Take(5)));
            Assert.Equal("2023-06-30 2023-12-31 2024-02-29 2024-06-30 2024-12-31", Shown(OfRule(entries, "FREQ=YEARLY;COUNT=5;BYMONTH=2,6,12").AllDays));
            Assert.Equal("2025-12-26", Iso(OfRule(entries, "FREQ=WEEKLY;BYDAY=FR;UNTIL=20251231").AllDays.Last()));
        }
    }

    private static ReadEntry OfRule(IReadOnlyList<ReadEntry> entries, string rule) => entries[RuledSite.Rules.ToList().IndexOf(rule)];

    private static string Shown(IEnumerable<DateOnly> days) => string.Join(' ', days.Select(Iso));

    private static string Span(ReadEntry entry) => $"{Iso(entry.Days[0][0])}…{Iso(entry.Days[0][1])}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
