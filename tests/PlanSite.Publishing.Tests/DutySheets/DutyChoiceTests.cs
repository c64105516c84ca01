using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.DutySheets;

public sealed class DutyChoiceTests
{
    private const string Number = "66/KH-UBND";

    [Fact]
    public void Of_AYear_ListsWhatIsDueThenWhatRunsThenWhatIsConstant()
    {
        var sheets = new SheetCase(SheetCase.PlanOf(
            Number,
            SheetCase.Of(DeadlineKind.Ongoing),
            SheetCase.Within(new(2022, 11, 1), new(2024, 12, 31)),
            Example.By(2023, 6, 30),
            Example.By(2022, 12, 31),
            Example.Yearly("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"),
            SheetCase.From(new(2023, 4, 1))));

        Assert.Equal(["Due I/3", "Due I/5", "Running I/2", "Running I/6", "Constant I/1"], sheets.Rows(SheetSpan.OfYear(2023)));
        Assert.Equal(["Due I/2", "Due I/5", "Constant I/6", "Constant I/1"], sheets.Rows(SheetSpan.OfYear(2024)));
    }

    [Theory]
    [InlineData(1, "Running I/1")]
    [InlineData(2, "Due I/1")]
    [InlineData(3, "Due I/2")]
    [InlineData(4, "")]
    public void Of_AQuarter_HasWhatIsDueOrRunsInItToTheDay(int quarter, string expected)
    {
        var sheets = new SheetCase(SheetCase.PlanOf(Number, SheetCase.Within(new(2023, 3, 31), new(2023, 6, 30)), SheetCase.Within(new(2023, 7, 1), new(2023, 9, 30))));

        Assert.Equal(expected, string.Join(' ', sheets.Rows(SheetSpan.OfQuarter(2023, quarter))));
    }

    [Theory]
    [InlineData(2021, 0)]
    [InlineData(2022, 1)]
    [InlineData(2027, 1)]
    [InlineData(2028, 0)]
    public void Of_AYear_HasConstantWorkFromThePlansYearFiveYearsOn(int year, int rows)
    {
        var sheets = new SheetCase(SheetCase.PlanOf(Number, SheetCase.Of(DeadlineKind.Ongoing)));

        Assert.Equal(rows, sheets.Rows(SheetSpan.OfYear(year)).Count());
    }

    [Fact]
    public void Of_Open_LeavesOutOnlyWhatIsOver()
    {
        var over = Example.By(2022, 10, 31);
        var plan = Example.Plan(Number, Example.Task("I/1", over), Example.Task("I/2", Example.By(2022, 11, 1)), Example.Task("I/3"), Example.Task("I/4", over, SheetCase.Of(DeadlineKind.Conditional)), Example.Task("I/5", over, over));

        Assert.Equal(["I/4", "I/2", "I/3"], new SheetCase(plan).Rows(SheetSpan.Open));
    }

    [Fact]
    public void Of_APlan_HasItsTasksOnly()
    {
        var sheets = new SheetCase(SheetCase.PlanOf("1/KH-UBND", Example.By(2022, 12, 1)), SheetCase.PlanOf("2/KH-UBND", Example.By(2022, 12, 1), Example.By(2022, 12, 2)));

        Assert.Equal(["I/1", "I/2"], sheets.Rows(SheetSpan.OfPlan(sheets.Plan("2/KH-UBND"))));
    }

    [Fact]
    public void Of_ATaskInTwoRoles_ListsItOnceInTheWeightier()
    {
        var task = SheetCase.In(Role.Coordinate, "I/1");
        var twice = task with { Assignments = [.. task.Assignments, task.Assignments[0] with { Role = Role.Implement }] };
        var sheet = new SheetCase(Example.Plan(Number, twice, SheetCase.In(Role.Lead, "I/2"))).Sheet(SheetSpan.All);

        Assert.Equal([(1, "Chủ trì"), (2, "Thực hiện")], sheet.Groups.Single().Rows.Select(row => (row.Number, row.Task.Role!)));
    }

    [Fact]
    public void Sheet_OfAYear_SaysHowManyTasksNoTimeFits()
    {
        var sheets = new SheetCase(SheetCase.PlanOf(Number, Example.By(2022, 12, 1), SheetCase.Of(DeadlineKind.OnRequest), SheetCase.Of(DeadlineKind.Ongoing)));

        Assert.Contains("chưa gồm 1 nhiệm vụ", sheets.Sheet(SheetSpan.OfYear(2022)).Notes, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa gồm", sheets.Sheet(SheetSpan.Open).Notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_Row_HasTheDeadlineThatComesNextInItsSpan()
    {
        var task = Example.Task("I/1", Example.By(2022, 10, 1), SheetCase.Within(new(2023, 1, 1), new(2023, 3, 31)), Example.By(2022, 12, 1));
        var sheets = new SheetCase(Example.Plan(Number, task));

        Assert.Equal(new DateOnly(2022, 10, 1), Due(SheetSpan.All));
        Assert.Equal(new DateOnly(2022, 12, 1), Due(SheetSpan.Open));
        Assert.Equal(new DateOnly(2023, 3, 31), Due(SheetSpan.OfQuarter(2023, 1)));

        DateOnly? Due(SheetSpan span) => sheets.Sheet(span).Groups.Single().Rows.Single().Due;
    }
}
