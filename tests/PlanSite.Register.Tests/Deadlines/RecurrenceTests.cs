using System.Globalization;
using PlanSite.Register.Deadlines;

namespace PlanSite.Register.Tests.Deadlines;

public sealed class RecurrenceTests
{
    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2022-10-05", "2024-12-31", "2022-12-15 2023-12-15 2024-12-15")]
    [InlineData("FREQ=YEARLY;BYMONTH=6,11;BYMONTHDAY=10", "2022-06-11", "2023-06-10", "2022-11-10 2023-06-10")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2023-01-01", "2028-12-31", "2024-02-29 2028-02-29")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYMONTH=9;BYMONTHDAY=2", "2021-01-01", "2025-12-31", "2021-09-02 2023-09-02 2025-09-02")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "2024-01-15", "2024-03-31", "2024-01-31 2024-02-29 2024-03-31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31", "2024-01-01", "2024-05-31", "2024-01-31 2024-03-31 2024-05-31")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20", "2022-03-01", "2022-12-31", "2022-03-20 2022-06-20 2022-09-20 2022-12-20")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO", "2024-01-01", "2024-03-01", "2024-01-01 2024-02-05")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR", "2024-01-01", "2024-02-29", "2024-01-26 2024-02-23")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2024-03-01", "2024-04-30", "2024-03-29 2024-04-30")]
    [InlineData("FREQ=WEEKLY;BYDAY=FR", "2024-12-26", "2025-01-10", "2024-12-27 2025-01-03 2025-01-10")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2024-01-03", "2024-01-31", "2024-01-16 2024-01-30")]
    [InlineData("FREQ=WEEKLY;BYDAY=FR;UNTIL=20250103", "2024-12-26", "2025-01-10", "2024-12-27 2025-01-03")]
    [InlineData("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=5;COUNT=2", "2022-01-06", "2030-12-31", "2023-01-05 2024-01-05")]
    [InlineData("FREQ=YEARLY;BYDAY=-1SU", "2024-01-01", "2025-12-31", "2024-12-29 2025-12-28")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=-1", "2024-01-01", "2025-12-31", "2024-12-31 2025-12-31")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "2024-01-01", "2025-12-31", "2024-01-01 2024-12-30 2025-12-29")]
    [InlineData("FREQ=DAILY;INTERVAL=1;BYDAY=MO", "2024-01-02", "2024-01-15", "2024-01-08 2024-01-15")]
    public void Between_RuleThatNamesDays_GivesEachOfThem(string rule, string first, string last, string expected) =>
        Assert.Equal(expected, string.Join(' ', Recurrence.TryRead(rule)!.Between(Day(first), Day(last)).Select(period => Text(period.First))));

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=12", "2022-12-05", "2023-12-31", "2022-12-01..2022-12-31 2023-12-01..2023-12-31")]
    [InlineData("FREQ=YEARLY;BYMONTH=6,12", "2022-07-01", "2023-06-30", "2022-12-01..2022-12-31 2023-06-01..2023-06-30")]
    public void Between_RuleThatNamesMonths_GivesWholeMonths(string rule, string first, string last, string expected) =>
        Assert.Equal(expected, string.Join(' ', Recurrence.TryRead(rule)!.Between(Day(first), Day(last)).Select(period => $"{Text(period.First)}..{Text(period.Last)}")));

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    public void Between_DayThatNoYearHas_GivesNothing(string rule) =>
        Assert.Empty(Recurrence.TryRead(rule)!.Between(Day("1990-01-01"), Day("2090-12-31")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("FREQ=YEARLY")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("FREQ=WEEKLY")]
    [InlineData("FREQ=WEEKLY;BYMONTH=12")]
    [InlineData("FREQ=DAILY;BYMONTH=12")]
    [InlineData("FREQ=HOURLY;BYMONTHDAY=1")]
    [InlineData("BYMONTHDAY=1")]
    [InlineData("FREQ=YEARLY;BYMONTH=13")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=0")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY")]
    [InlineData("FREQ=YEARLY;BYMONTH=1;BYMONTH=2")]
    [InlineData("FREQ=YEARLY;BYDAY=XX")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=1;UNTIL=2025")]
    public void TryRead_RuleWithoutDayOrWrong_IsNothing(string? rule) => Assert.Null(Recurrence.TryRead(rule));

    [Theory]
    [InlineData("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR,SA,SU")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU")]
    [InlineData("FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU")]
    public void Between_AtTheEndOfTime_GivesEveryDayAndEnds(string rule) =>
        Assert.Equal(4, Recurrence.TryRead(rule)!.Between(new DateOnly(9999, 12, 28), DateOnly.MaxValue).Count());

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
