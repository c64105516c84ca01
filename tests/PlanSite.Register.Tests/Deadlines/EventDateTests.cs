using System.Globalization;
using PlanSite.Register.Deadlines;

namespace PlanSite.Register.Tests.Deadlines;

public sealed class EventDateTests
{
    [Theory]
    [InlineData("Chậm nhất sau 02 tháng, kể từ khi có hướng dẫn", "P2M", "2022-12-31", "2023-02-28")]
    [InlineData("trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch này", "P10D", "2022-10-25", "2022-11-04")]
    [InlineData("trong 2 tuần kể từ khi được phê duyệt", "P2W", "2022-10-01", "2022-10-15")]
    [InlineData("trong vòng 24 giờ kể từ khi xảy ra", "PT24H", "2022-10-01", "2022-10-02")]
    [InlineData("trong vòng 12 giờ kể từ khi xảy ra", "PT12H", "2022-10-01", "2022-10-02")]
    [InlineData("ngay sau khi có quy định của Trung ương", null, "2022-10-01", "2022-10-01")]
    [InlineData("trước kỳ họp thứ mười của Hội đồng nhân dân", null, "2022-10-01", "2022-10-01")]
    public void Settled_DayOfTheEventKnown_IsByTheDayCounted(string text, string? offset, string happened, string due)
    {
        var settled = Waiting(text, offset, Day(happened)).Settle();

        Assert.Equal((DeadlineKind.By, Day(due)), (settled.Kind, settled.Due));
    }

    [Theory]
    [InlineData("chậm nhất 03 ngày trước khi họp", null)]
    [InlineData("trước mười ngày tổ chức hội nghị", null)]
    [InlineData("trong 5 ngày làm việc kể từ khi nhận", "P5D")]
    [InlineData("sau khi có hướng dẫn", "P1Y2M")]
    public void Settled_CountThatTheOffsetDoesNotTell_StaysWaiting(string text, string? offset)
    {
        var settled = Waiting(text, offset, Day("2022-10-01")).Settle();

        Assert.Equal((DeadlineKind.Conditional, null), (settled.Kind, settled.Due));
    }

    [Fact]
    public void Settled_DayBeyondAllTime_StaysWaiting() => Assert.Null(Waiting("sau 02 năm", "P2Y", DateOnly.MaxValue).Settle().Due);

    [Fact]
    public void Settled_DayOfTheEventUnknown_StaysWaiting() => Assert.Null(Waiting("sau 02 tháng", "P2M", null).Settle().Due);

    private static Deadline Waiting(string text, string? offset, DateOnly? happened) =>
        new() { Text = text, Kind = DeadlineKind.Conditional, Offset = offset, Event = "có hướng dẫn", EventDate = happened };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
