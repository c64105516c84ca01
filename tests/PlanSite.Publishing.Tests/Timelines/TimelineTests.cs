using System.Globalization;
using PlanSite.Publishing.Tests.Pages;

namespace PlanSite.Publishing.Tests.Timelines;

public sealed class TimelineTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private const string OfPlan = "ke-hoach/tra-vinh/66-kh-ubnd/lich/tien-do.html";

    [Fact]
    public void Timeline_HasARowForEveryTaskWithATimeColouredByRole()
    {
        var drawing = site.Main(OfPlan).QuerySelector("svg")!;

        Assert.Equal(3, drawing.QuerySelectorAll("text.task").Length);
        Assert.Equal(["01/04/2022 – 30/06/2022"], drawing.QuerySelectorAll("path.role-lead title").Select(time => time.TextContent).Where(time => time.Contains('–', StringComparison.Ordinal)));
        Assert.Equal(6, drawing.QuerySelectorAll("path:not(.role-lead) title").Length);
    }

    [Fact]
    public void Timeline_HasTheSameTimesAsATable()
    {
        var page = site.Main(OfPlan);

        Assert.Equal(
            page.QuerySelectorAll("svg title").Select(time => time.TextContent).Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".times li").Select(time => time.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal("group", page.QuerySelector("svg")!.GetAttribute("role"));
    }

    [Fact]
    public void Timeline_DrawsTimesInTheirColumns()
    {
        var page = site.Main(OfPlan);
        var quarter = page.QuerySelectorAll("path").Single(mark => mark.TextContent.StartsWith("01/04/2022 –", StringComparison.Ordinal)).GetAttribute("d")!;
        // Six years of 2191 days over 800 units that begin at 400: 1 April 2022 is day 90, 1 July day 181.
        Assert.StartsWith($"M{At(90)} ", quarter, StringComparison.Ordinal);
        Assert.Contains($"H{At(181)}V", quarter, StringComparison.Ordinal);

        static string At(int day) => (400 + 800 * day / 2191.0).ToString("0.#", CultureInfo.InvariantCulture);
    }
}
