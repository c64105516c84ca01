using System.Globalization;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Occurrences;
using PlanSite.Register.Tests.Linking;

namespace PlanSite.Register.Tests.Occurrences;

public sealed class OccurrenceFinderTests
{
    [Theory]
    [InlineData(DeadlineKind.By, null, "2022-04-15", "2022-04-15..2022-04-15")]
    [InlineData(DeadlineKind.By, "2022-04-01", "2022-04-15", "2022-04-15..2022-04-15")]
    [InlineData(DeadlineKind.Within, "2022-04-01", "2022-06-30", "2022-04-01..2022-06-30")]
    [InlineData(DeadlineKind.From, "2022-04-01", null, "2022-04-01..")]
    [InlineData(DeadlineKind.Range, "2022-06-30", "2022-04-01", "2022-04-01..2022-04-01")]
    [InlineData(DeadlineKind.Ongoing, null, null, "")]
    public void Of_OneDeadline_StandsOnItsDays(DeadlineKind kind, string? start, string? end, string expected) =>
        Assert.Equal(expected, Found(new Deadline { Text = "x", Kind = kind, Start = Day(start), End = Day(end) }));

    [Fact]
    public void Of_RecurringOne_StandsOnEachDateUpToTheHorizon() =>
        Assert.Equal("2022-12-15..2022-12-15 2023-12-15..2023-12-15 2024-12-15..2024-12-15", Found(Yearly(), years: 2));

    [Fact]
    public void Of_RecurringOneWithAnEnd_EndsThere() =>
        Assert.Equal("2022-12-15..2022-12-15", Found(Yearly() with { End = new DateOnly(2023, 12, 14) }, years: 5));

    [Fact]
    public void Of_RecurringOneThatEndsBeyondTheHorizon_EndsAtTheHorizon() =>
        Assert.Equal("2022-12-15..2022-12-15", Found(Yearly() with { End = new DateOnly(2040, 1, 1) }, years: 0));

    [Fact]
    public void Of_RecurringOneOfAPlanWithoutYear_IsNowhereAndReported()
    {
        var plan = PlanWith(Yearly());
        var entry = Example.Only(plan with { Head = plan.Head with { Date = null } });

        Assert.Empty(new OccurrenceFinder(new Horizon(5)).Of(entry.Tasks[0]));
        Assert.Contains(FindingCode.RecurrenceWithoutYear, entry.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Of_RecurringOneBesideATimeFarAhead_DoesNotBeginThere()
    {
        var plan = PlanWith(Yearly());
        var far = new Deadline { Text = "đến năm 2030", Kind = DeadlineKind.By, End = new DateOnly(2030, 12, 31) };
        var entry = Example.Only(plan with { Head = plan.Head with { Date = null }, Tasks = [plan.Tasks[0] with { Deadlines = [Yearly(), far] }] });

        Assert.Equal(["đến năm 2030"], new OccurrenceFinder(new Horizon(5)).Of(entry.Tasks[0]).Select(one => one.Deadline.Text));
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15;COUNT=2", "2023-12-15", false)]
    [InlineData("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15;COUNT=2", "2023-12-16", true)]
    [InlineData("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15;UNTIL=20240101", "2024-01-01", true)]
    [InlineData("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2099-01-01", false)]
    [InlineData("FREQ=YEARLY", "2099-01-01", false)]
    public void IsOver_RecurringOne_FollowsTheEndOfItsRule(string rule, string day, bool expected)
    {
        var task = Example.Only(PlanWith(Yearly() with { Rule = rule })).Tasks[0];

        Assert.Equal(expected, OccurrenceFinder.IsOver(task, task.Deadlines[0], Day(day)!.Value));
    }

    [Fact]
    public void Of_RuleWithADayThatNoYearHas_IsReported() =>
        Assert.Contains(FindingCode.RecurrenceWithoutDay, Example.Only(PlanWith(Yearly() with { Rule = "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31" })).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("2022-06-14", DueState.Overdue)]
    [InlineData("2022-06-15", DueState.ThisWeek)]
    [InlineData("2022-06-19", DueState.ThisWeek)]
    [InlineData("2022-06-20", DueState.ThisMonth)]
    [InlineData("2022-06-30", DueState.ThisMonth)]
    [InlineData("2022-07-01", DueState.Later)]
    [InlineData(null, DueState.Open)]
    public void State_SeenFromAWednesday_FollowsWeekAndMonth(string? due, DueState expected) =>
        Assert.Equal(expected, DueStates.Of(Day(due), new DateOnly(2022, 6, 15)));

    private static Deadline Yearly() => new() { Text = "trước ngày 15/12 hằng năm", Kind = DeadlineKind.Recurring, Rule = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15" };

    private static Register.Plans.Plan PlanWith(Deadline deadline) => Example.Plan("1/KH-UBND", Example.Entered("I/1") with { Deadlines = [deadline] });

    private static string Found(Deadline deadline, int years = 5)
    {
        var task = Example.Only(PlanWith(deadline)).Tasks[0];
        return string.Join(' ', new OccurrenceFinder(new Horizon(years)).Of(task).Select(one => $"{Text(one.First)}..{Text(one.Last)}"));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
