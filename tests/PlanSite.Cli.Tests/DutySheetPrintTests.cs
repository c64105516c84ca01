using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Cli.Tests.Browsing;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>Duty sheets on paper, printed by a real browser.</summary>
public sealed partial class DutySheetPrintTests(PublishedSite published, Browser browser)
{
    [Theory]
    [InlineData(1, null)]
    [InlineData(1, "#kho-dung")]
    [InlineData(40, null)]
    [InlineData(40, "#kho-dung")]
    [InlineData(400, null)]
    [InlineData(400, "#kho-dung")]
    public async Task DutySheet_Printed_KeepsHeadRowsAndSignaturesTogether(int tasks, string? choice)
    {
        using var site = new DutySite(tasks);

        var printed = await PrintedPages.OfAsync(browser, site[DutySite.Agency + "phieu.html"], choice);

        Assert.Matches(choice is null ? @"Page size:\s+84\d(\.\d+)? x 59\d(\.\d+)? pts" : @"Page size:\s+59\d(\.\d+)? x 84\d(\.\d+)? pts", printed.Size);
        Assert.All(printed.Sheets, sheet => Assert.Matches(@"STT\s.*Nhiệm vụ", sheet));
        AssertRowsAreWhole(printed.Sheets, tasks);
        Assert.Matches(@"NGƯỜI LẬP\s+THỦ TRƯỞNG CƠ QUAN", printed.Sheets[^1]);
        Assert.Matches(@"Việc\d{3}", printed.Sheets[^1]);
        Assert.Equal(Enumerable.Range(2, printed.Sheets.Count - 1), printed.Sheets.Skip(1).Select(sheet => int.Parse(PageNumber().Match(sheet).Value, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task DutySheet_WithALastRowOfTwoThirdsOfAPage_KeepsItWithTheSignatures()
    {
        var printed = await PrintedPages.OfAsync(browser, Path.Combine(published.Path, "co-quan/binh-thuan/ban-to-chuc-tinh-uy/phieu/2022.html"));

        Assert.Contains("NGƯỜI LẬP", printed.Sheets[^1], StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ *\d+ +\p{Lu}", printed.Sheets[^1]);
    }

    private static void AssertRowsAreWhole(IReadOnlyList<string> sheets, int tasks)
    {
        Assert.Equal(Enumerable.Range(1, tasks).Select(DutySite.First), sheets.SelectMany(sheet => Words(First(), sheet)).Order(StringComparer.Ordinal));
        Assert.All(sheets, sheet => Assert.Equal(Words(First(), sheet).Select(word => word[^3..]), Words(Last(), sheet).Select(word => word[^3..])));
    }

    private static IEnumerable<string> Words(Regex pattern, string sheet) => pattern.Matches(sheet).Select(word => word.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"Việc\d{3}")]
    private static partial Regex First();

    [GeneratedRegex(@"Xong\d{3}")]
    private static partial Regex Last();

    [GeneratedRegex(@"(?<=^\s*)\d+")]
    private static partial Regex PageNumber();
}
