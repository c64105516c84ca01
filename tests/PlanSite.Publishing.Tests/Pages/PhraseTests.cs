using PlanSite.Publishing.Phrases;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.Tests.Pages;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("II", "Mục II")]
    [InlineData("II/1/1.1", "điểm 1.1, khoản 1, Mục II")]
    [InlineData("II/2/đ", "điểm đ, khoản 2, Mục II")]
    [InlineData("III/2/2.9/-2/+1", "dấu cộng thứ 1, gạch đầu dòng thứ 2, điểm 2.9, khoản 2, Mục III")]
    [InlineData("III/10~2", "khoản 10 (lần 2), Mục III")]
    [InlineData("III/¶2", "đoạn 2, Mục III")]
    [InlineData("Điều 2", "Điều 2")]
    [InlineData("A/I", "Mục I, Phần A")]
    [InlineData("PL/II/3", "khoản 3, Mục II, Phụ lục")]
    [InlineData("PLII/r5", "dòng 5, Phụ lục II")]
    [InlineData("title", "trích yếu")]
    [InlineData("preamble", "phần mở đầu")]
    [InlineData("footnote/3", "chú thích 3")]
    public void Of_Place_ReadsFromTheInsideOut(string place, string expected)
    {
        Assert.Equal(expected, Words.BuiltIn.Place(Place.Parse(place)));
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "hằng năm, ngày 15/12")]
    [InlineData("FREQ=YEARLY", "hằng năm")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=5", "hằng năm, ngày 5 các tháng 3, 6, 9, 12")]
    [InlineData("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1", "hằng năm, ngày cuối các tháng 6, 12")]
    [InlineData("FREQ=YEARLY;BYMONTH=1,4,7,10", "hằng năm, các tháng 1, 4, 7, 10")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3", "hằng quý")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=16", "hằng tháng, ngày 16")]
    [InlineData("FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1", "6 tháng một lần, ngày cuối tháng")]
    [InlineData("FREQ=SECONDLY", null)]
    [InlineData("", null)]
    public void OfRule_RecurrenceRule_ReadsAsWords(string rule, string? expected)
    {
        Assert.Equal(expected, Words.BuiltIn.Recurrence(rule));
    }

    [Theory]
    [InlineData("P2M", "2 tháng")]
    [InlineData("P10D", "10 ngày")]
    [InlineData("P1Y2M", null)]
    [InlineData("P", null)]
    public void OfDuration_Duration_ReadsAsWords(string duration, string? expected)
    {
        Assert.Equal(expected, Words.BuiltIn.Duration(duration));
    }

    [Theory]
    [InlineData(2022, 10, 5, "ngày 05 tháng 10 năm 2022")]
    [InlineData(2022, 2, 15, "ngày 15 tháng 02 năm 2022")]
    [InlineData(2022, 3, 3, "ngày 03 tháng 3 năm 2022")]
    public void Long_Date_HasTheZerosOfOfficialDocuments(int year, int month, int day, string expected)
    {
        Assert.Equal(expected, Words.BuiltIn.LongDate(new DateOnly(year, month, day)));
    }

    [Fact]
    public void Number_AboveAThousand_IsGroupedByPoints()
    {
        Assert.Equal("12.345", Words.Number(12345));
    }

    [Theory]
    [InlineData("một hai ba", 10, "một hai ba")]
    [InlineData("một hai, ba", 10, "một hai…")]
    [InlineData("nghiêng", 3, "ngh…")]
    public void Of_LongText_IsCutBetweenWords(string text, int longest, string expected)
    {
        Assert.Equal(expected, Excerpt.Of(text, longest));
    }
}
