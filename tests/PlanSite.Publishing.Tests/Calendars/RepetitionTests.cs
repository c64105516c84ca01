using PlanSite.Publishing.Calendars.ICalendar;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing.Tests.Calendars;

public sealed class RepetitionTests
{
    private static readonly DateOnly From = new(2022, 10, 5);

    [Fact]
    public void Times_MonthsOfOneLength_AreOneEventOverTheWholeMonth() =>
        Assert.Equal(["2022-12-01 2022-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1 -31"], Events("FREQ=YEARLY;BYMONTH=12"));

    [Fact]
    public void Times_MonthsOfUnequalLength_AreAnEventForEveryLength() => Assert.Equal(
        [
            "2022-12-01 2022-12-31 FREQ=YEARLY;BYMONTH=3,12;BYMONTHDAY=1 -31",
            "2023-06-01 2023-06-30 FREQ=YEARLY;BYMONTH=6,9;BYMONTHDAY=1 -30",
        ],
        Events("FREQ=YEARLY;BYMONTH=12,3,9,6"));

    [Fact]
    public void Times_February_HasItsLastDayOfLeapYearsApart() => Assert.Equal(
        [
            "2023-02-01 2023-02-28 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=1 -28",
            "2024-02-29 2024-02-29 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 -29",
        ],
        Events("FREQ=YEARLY;BYMONTH=2"));

    [Fact]
    public void Times_MonthThatHasBegun_CountsWhole() =>
        Assert.Equal("2022-10-01 2022-10-31 FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1 -31", Assert.Single(Events("FREQ=YEARLY;BYMONTH=10")));

    [Fact]
    public void Times_ToDoOfMonths_IsDueOnTheLastDayOfEach() =>
        Assert.Equal(["2022-12-31 2022-12-31 FREQ=MONTHLY;BYMONTH=2,6,12;BYMONTHDAY=-1 "], Times("FREQ=YEARLY;BYMONTH=2,6,12", null, CalendarItem.Todo));

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15", "FREQ=MONTHLY;BYMONTHDAY=15")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=-1", "FREQ=MONTHLY;BYMONTH=3,6;BYMONTHDAY=-1")]
    [InlineData("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYMONTH=3,6;BYMONTHDAY=-1", "FREQ=YEARLY;INTERVAL=2;BYMONTH=3,6;BYMONTHDAY=-1")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=1,2,3;BYSETPOS=-1", "FREQ=YEARLY;BYMONTHDAY=1,2,3;BYSETPOS=-1")]
    public void Times_YearlyRuleOfMonths_IsMonthlyWhereProgramsMisreadIt(string rule, string written) =>
        Assert.EndsWith($" {written} ", Assert.Single(Events(rule)), StringComparison.Ordinal);

    [Fact]
    public void Times_Count_BecomesTheDayOnWhichItEnds() =>
        Assert.Equal(["2022-12-15 2022-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15;UNTIL=20241215 "], Events("FREQ=YEARLY;COUNT=3;BYMONTH=12;BYMONTHDAY=15"));

    [Fact]
    public void Times_CountOfMonths_EndsAllEventsTogether() => Assert.Equal(
        [
            "2022-12-01 2022-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1;UNTIL=20231231 -31",
            "2023-06-01 2023-06-30 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1;UNTIL=20231231 -30",
        ],
        Events("FREQ=YEARLY;COUNT=3;BYMONTH=6,12"));

    [Theory]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15", "20241215")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20301231", "20241215")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20231110", "20231015")]
    public void Times_EndOfTheDeadlineAndOfTheRule_TheEarlierHolds(string rule, string until) =>
        Assert.EndsWith($";UNTIL={until} ", Assert.Single(Times(rule, new DateOnly(2024, 12, 31), CalendarItem.Event)), StringComparison.Ordinal);

    [Theory]
    [InlineData("FREQ=YEARLY")]
    [InlineData("FREQ=WEEKLY;BYMONTH=12")]
    [InlineData("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31")]
    [InlineData("FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1")]
    [InlineData("FREQ=YEARLY;BYMONTH=12;UNTIL=20221001")]
    [InlineData("hằng năm")]
    public void Times_RuleOfNoDay_AreNone(string rule)
    {
        Assert.Empty(Events(rule));
        Assert.Empty(Times(rule, null, CalendarItem.Todo));
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1;UNTIL=20251231\r\nATTACH:x")]
    [InlineData("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1;X-A=\r\nATTACH:x")]
    public void Times_LinesInARule_AreNotTakenOver(string rule) =>
        Assert.DoesNotContain("ATTACH", Assert.Single(Events(rule)), StringComparison.Ordinal);

    private static IReadOnlyList<string> Events(string rule) => Times(rule, null, CalendarItem.Event);

    private static IReadOnlyList<string> Times(string rule, DateOnly? until, CalendarItem sort) =>
        [.. new Repetition(rule, From, until).Times(sort).Select(time => $"{time.First:yyyy-MM-dd} {time.Last:yyyy-MM-dd} {time.Rule} {time.Part}")];
}
