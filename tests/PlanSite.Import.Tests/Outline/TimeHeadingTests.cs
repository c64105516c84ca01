using PlanSite.Import.Outline;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tests.Outline;

public sealed class TimeHeadingTests
{
    [Theory]
    [InlineData("Tháng 9/2024:", true)]
    [InlineData("Tháng 9 năm 2024", true)]
    [InlineData("* Quý IV/2024 (từ ngày 01/10 đến ngày 31/12):", true)]
    [InlineData("Tháng 11 và tháng 12/2024:", true)]
    [InlineData("Từ 01/9/2024 đến 15/9/2024:", true)]
    [InlineData("Tuần 1 tháng 9/2024:", true)]
    [InlineData("Tháng 9/2024: Sở Y tế khám sức khỏe.", false)]
    [InlineData("Trong tháng 9/2024 tổ chức tập huấn", false)]
    [InlineData("Quý khách", false)]
    [InlineData("", false)]
    public void TimeHeading_IsALineOfTimeAlone(string line, bool isHeading) => Assert.Equal(isHeading, TimeHeading.Is(line));

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void Import_OfMonthsAboveBullets_GivesEveryTaskItsOwn(string between)
    {
        var plan = Sample.Plan(string.Join(between, "I. LỊCH CÔNG TÁC", "Tháng 9/2024:", "- Sở Y tế khám sức khỏe;", "- Sở Tư pháp tập huấn.", "Tháng 10/2024:", "- Sở Nội vụ thi tuyển công chức.", "- Sở Công Thương mở hội chợ.", "Tháng 01/2025", "- Sở Tài chính quyết toán."));

        Assert.Equal(
            ["I/-1 2024-09-30", "I/-2 2024-09-30", "I/-3 2024-10-31", "I/-4 2024-10-31", "I/-5 2025-01-31"],
            plan.Tasks.Select(task => $"{task.Place} {string.Join(' ', task.Deadlines.Select(deadline => $"{deadline.End:yyyy-MM-dd}"))}"));
        Assert.All(plan.Tasks.SelectMany(task => task.Deadlines), deadline => Assert.Equal(Origin.Heading, deadline.From));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void Import_OfALineThatEndsTheMonth_DatesNothingBelowIt(string between)
    {
        var plan = Sample.Plan(string.Join(between, "I. LỊCH CÔNG TÁC", "Tháng 9/2024:", "- Sở Y tế khám sức khỏe cho người cao tuổi tại các trạm y tế xã.", "Sở Tư pháp:", "- Tập huấn hòa giải viên.", "Nhiệm vụ thường xuyên:", "- Sở Nội vụ rà soát chính sách.", "Quý IV/2024:", "- Sở Tài chính quyết toán."));

        Assert.Equal(
            ["I/-1 2024-09-30", "I/-2 2024-09-30", "I/-3 ", "I/-4 2024-12-31"],
            plan.Tasks.Select(task => $"{task.Place} {string.Join(' ', task.Deadlines.Select(deadline => $"{deadline.End:yyyy-MM-dd}"))}"));
    }
}
