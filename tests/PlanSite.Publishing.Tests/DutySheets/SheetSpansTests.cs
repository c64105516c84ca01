using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Tests.DutySheets;

public sealed class SheetSpansTests
{
    private const string Plan = "phieu/ke-hoach/tra-vinh/66-kh-ubnd";

    [Fact]
    public void Of_DatedTasks_HasTheirYearsAndTheQuartersInWhichSomethingIsDue()
    {
        var sheets = new SheetCase(SheetCase.PlanOf("66/KH-UBND", Example.By(2022, 12, 31), SheetCase.Within(new(2022, 12, 1), new(2024, 4, 1))));

        Assert.Equal(["phieu", "phieu/con-han", "phieu/2022", "phieu/2022-quy-4", "phieu/2023", "phieu/2024", "phieu/2024-quy-2", Plan], sheets.Paths);
    }

    [Fact]
    public void Of_TasksThatAreOver_HasNoSheetOfOpenOnes()
    {
        Assert.Equal(["phieu", "phieu/2022", "phieu/2022-quy-1", Plan], new SheetCase(SheetCase.PlanOf("66/KH-UBND", Example.By(2022, 1, 1))).Paths);
    }

    [Fact]
    public void Of_ConstantWork_HasTheYearOfThePlan()
    {
        Assert.Equal(["phieu", "phieu/con-han", "phieu/2022", Plan], new SheetCase(SheetCase.PlanOf("66/KH-UBND", SheetCase.Of(DeadlineKind.Ongoing))).Paths);
    }

    [Fact]
    public void Of_RecurringWorkOnADay_HasEachOfItsYearsAndQuarters()
    {
        var sheets = new SheetCase(SheetCase.PlanOf("66/KH-UBND", Example.Yearly("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15")));

        Assert.Equal(
            ["phieu", "phieu/con-han", .. Enumerable.Range(2022, 6).SelectMany(year => new[] { $"phieu/{year}", $"phieu/{year}-quy-4" }), Plan],
            sheets.Paths);
    }

    [Theory]
    [InlineData(1922, 2222)]
    [InlineData(1, 9999)]
    public void Of_ASpanOfCenturies_HasNoYearsBeyondThePlans(int first, int last)
    {
        var sheets = new SheetCase(SheetCase.PlanOf("66/KH-UBND", SheetCase.Within(new(first, 1, 1), new(last, 12, 31))));

        Assert.Equal([.. Enumerable.Range(2022, 6), last], sheets.Paths.Where(path => path.Length == "phieu/2022".Length).Select(path => int.Parse(path[^4..], null)));
    }

    [Fact]
    public void Of_EverySheetButThatOfAll_HasRows()
    {
        var sheets = new SheetCase(
            SheetCase.PlanOf("1/KH-UBND", SheetCase.From(new(2023, 4, 1)), SheetCase.Of(DeadlineKind.Recurring), SheetCase.Within(new(2020, 1, 1), new(2030, 1, 1))),
            SheetCase.PlanOf("2/KH-UBND", SheetCase.Of(DeadlineKind.Conditional), new Deadline { Text = "từ đến", Kind = DeadlineKind.Recurring, Start = new(2024, 1, 1), End = new(2025, 1, 1) }));

        Assert.All(sheets.Spans, span => Assert.NotEmpty(sheets.Rows(span)));
    }
}
