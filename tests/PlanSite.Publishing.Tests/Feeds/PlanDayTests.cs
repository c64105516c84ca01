using PlanSite.Publishing.Feeds;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Tests.Feeds;

public sealed class PlanDayTests
{
    [Theory]
    [InlineData("2022-10-05", 2021, 2019, "2022-10-05")]
    [InlineData(null, 2021, 2019, "2021-01-01")]
    [InlineData(null, null, 2019, "2019-01-01")]
    [InlineData(null, 0, 2019, "2019-01-01")]
    [InlineData(null, null, null, "1970-01-01")]
    public void Of_Plan_TakesTheBestThatIsKnown(string? date, int? year, int? due, string expected) =>
        Assert.Equal(Day(expected), PlanDay.Of(Plan(date, year, due)));

    [Fact]
    public void Known_PlanWithoutAnyDate_IsNothing() => Assert.Null(Plan(null, null, null).Known);

    private static PlanEntry Plan(string? date, int? year, int? due)
    {
        var tasks = due is { } known ? new[] { Example.Task("I/1", Example.By(known + 1, 6, 1), Example.By(known, 6, 1)) } : [];
        var plan = Example.Plan(tasks: tasks);
        return Example.Site(null, plan with { Head = plan.Head with { Date = Day(date), Year = year } }).Register.Plans[0];
    }

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
