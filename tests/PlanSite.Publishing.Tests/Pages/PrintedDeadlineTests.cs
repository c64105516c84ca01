using PlanSite.Publishing.Phrases;
using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Tests.Pages;

public sealed class PrintedDeadlineTests
{
    [Theory]
    [InlineData("trước ngày 30/4/2022", DeadlineKind.By, null, "2022-04-30", null)]
    [InlineData("trước ngày 15 tháng 3 năm 2022", DeadlineKind.By, null, "2022-03-15", null)]
    [InlineData("trước ngày 15/3", DeadlineKind.By, null, "2022-03-15", "đến 15/03/2022")]
    [InlineData("đến năm 2025", DeadlineKind.By, null, "2025-12-31", "đến 31/12/2025")]
    [InlineData("trong tháng 3/2022", DeadlineKind.Within, "2022-03-01", "2022-03-31", null)]
    [InlineData("giữa tháng 4/2022", DeadlineKind.Within, "2022-04-11", "2022-04-20", "từ 11/04/2022 đến 20/04/2022")]
    [InlineData("Hoàn thành trong quý II/2023", DeadlineKind.Within, "2023-04-01", "2023-06-30", null)]
    [InlineData("Hoàn thành trong quý III", DeadlineKind.Within, "2022-07-01", "2022-09-30", "từ 01/07/2022 đến 30/09/2022")]
    [InlineData("trong quý II và quý III/2022", DeadlineKind.Within, "2022-04-01", "2022-09-30", "từ 01/04/2022 đến 30/09/2022")]
    [InlineData("Năm thứ 3 của nhiệm kỳ (2023)", DeadlineKind.Term, "2023-01-01", "2023-12-31", null)]
    [InlineData("từ năm 2018 - 2020", DeadlineKind.Range, "2018-01-01", "2020-12-31", null)]
    [InlineData("Từ tháng 4/2022 đến hết năm 2022", DeadlineKind.Range, "2022-04-01", "2022-12-31", null)]
    [InlineData("từ quý II năm 2019", DeadlineKind.From, "2019-04-01", null, null)]
    public void Dates_OfDays_AreShownOnlyWhenTheTextLeavesThemOpen(string text, DeadlineKind kind, string? start, string? end, string? expected)
    {
        var deadline = new Deadline { Text = text, Kind = kind, Start = Day(start), End = Day(end) };

        Assert.Equal(expected, Words.BuiltIn.Dates(deadline));
    }

    [Fact]
    public void Dates_WithAYearThatIsInferred_AreShown()
    {
        var deadline = new Deadline { Text = "tháng 3/2022", Kind = DeadlineKind.By, End = new DateOnly(2022, 3, 31), Inferred = true };

        Assert.Equal("đến 31/03/2022", Words.BuiltIn.Dates(deadline));
    }

    [Theory]
    [InlineData("định kỳ hàng năm", "FREQ=YEARLY", null)]
    [InlineData("trước ngày 15 tháng 12 hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", null)]
    [InlineData("báo cáo hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "hằng năm, ngày 15/12")]
    [InlineData("06 tháng một lần", "FREQ=MONTHLY;INTERVAL=6", null)]
    [InlineData("6 tháng, năm", "FREQ=MONTHLY;INTERVAL=6", "6 tháng một lần")]
    public void Dates_OfARule_AreShownOnlyWhenTheTextLeavesThemOpen(string text, string rule, string? expected)
    {
        Assert.Equal(expected, Words.BuiltIn.Dates(new Deadline { Text = text, Kind = DeadlineKind.Recurring, Rule = rule }));
    }

    [Theory]
    [InlineData("Chậm nhất sau 02 tháng, kể từ khi có hướng dẫn", null)]
    [InlineData("60 ngày kể từ khi có hướng dẫn", "trong 2 tháng")]
    [InlineData("sau khi ban hành", "trong 2 tháng kể từ khi có hướng dẫn")]
    public void Dates_OfACondition_SayWhatTheTextDoesNot(string text, string? expected)
    {
        Assert.Equal(expected, Words.BuiltIn.Dates(new Deadline { Text = text, Kind = DeadlineKind.Conditional, Offset = "P2M", Event = "khi có hướng dẫn" }));
    }

    [Theory]
    [InlineData("từ quý II năm 2019", DeadlineKind.From, true)]
    [InlineData("quý II năm 2019", DeadlineKind.From, false)]
    [InlineData("Đến năm 2020", DeadlineKind.By, true)]
    [InlineData("31/12/2020", DeadlineKind.By, false)]
    [InlineData("năm 2022", DeadlineKind.Within, true)]
    [InlineData("Thường xuyên", DeadlineKind.Ongoing, true)]
    [InlineData("có văn bản mới", DeadlineKind.Conditional, false)]
    [InlineData("Kế hoạch số 121-KH/TU", DeadlineKind.PerReference, false)]
    public void SaysKind_OfPrintedWords_TellsWhetherTheyMakeItPlain(string text, DeadlineKind kind, bool expected)
    {
        Assert.Equal(expected, new PrintedDeadline(new Deadline { Text = text, Kind = kind }).SaysKind);
    }

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
