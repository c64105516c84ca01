using PlanSite.Register.Findings;
using PlanSite.Register.Readings;

namespace PlanSite.Import.Tests.Readings;

/// <summary>A printed time that became no deadline is asked about: it may be one that was missed.</summary>
public sealed class UnreadTimeTests
{
    [Theory]
    [InlineData("Sở Nội vụ rà soát hồ sơ ngày 15/4/2024 ở các xã.", "ngày 15/4/2024")]
    [InlineData("Sở Y tế mở lớp ngày 20 tháng 5 tại huyện, quý III mở tiếp.", "ngày 20 tháng 5|quý III")]
    [InlineData("Sở Tài chính trình dự toán tại phiên họp tháng 7/2024 của Hội đồng nhân dân tỉnh.", "tháng 7/2024")]
    [InlineData("Sở Tài chính mở hội nghị 05/7/2024 tại tỉnh.", "05/7/2024")]
    [InlineData("Sở Tài chính thẩm định trong vòng 15 ngày.", "trong vòng 15 ngày")]
    [InlineData("Sở Tài chính thẩm định trong 03 tháng.", "trong 03 tháng")]
    [InlineData("Sở Tài chính mở hội nghị ngày 15.6.2025 tại tỉnh.", "ngày 15.6.2025")]
    [InlineData("Sở Tài chính mở hội nghị tháng Tư ở các xã.", "tháng Tư")]
    [InlineData("Sở Tài chính mở hội nghị tháng Mười hai ở các xã.", "tháng Mười hai")]
    [InlineData("Sở Tài chính mở hội nghị tháng mười hai ở các xã.", "tháng mười hai")]
    [InlineData("Sở Tài chính mở hội nghị trong T12 ở các xã.", "T12")]
    [InlineData("Sở Tài chính mở hội nghị (T9/2024) ở các xã.", "T9/2024")]
    [InlineData("Sở Tài chính mở hội nghị trong tuần 2/10 ở các xã.", "2/10")]
    [InlineData("Sở Tài chính báo cáo trong vòng 24 giờ.", "trong vòng 24 giờ")]
    [InlineData("Sở Tài chính lập quy hoạch cuối năm 2024.", "cuối năm 2024")]
    [InlineData("Các sở gửi báo cáo, thời hạn là 15/6, để tổng hợp.", "15/6")]
    [InlineData("Sở Xây dựng sửa kè. Thời gian thực hiện: mùa khô.", "mùa khô")]
    public void Import_OfATimeThatNoRuleReads_AsksAboutIt(string task, string asked) => Assert.Equal(asked, AskedIn(task));

    [Theory]
    [InlineData("31/02/2026", "31/02/2026")]
    [InlineData("2026", "")]
    [InlineData("theo tiến độ", "")]
    public void Import_OfATimeCellThatNoRuleReads_AsksAboutIt(string cell, string asked) =>
        Assert.Equal(asked, AskedIn($"Nhiệm vụ của các phòng:\n\n| TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát hồ sơ. | Sở Nội vụ | {cell} |"));


    [Theory]
    [InlineData("Sở Nội vụ rà soát hồ sơ trước ngày 15/4/2024.")]
    [InlineData("Sở Nội vụ rà soát hồ sơ theo Quyết định số 12/QĐ-UBND ngày 15/4/2023 của Ủy ban nhân dân tỉnh.")]
    [InlineData("Sở Nội vụ rà soát hồ sơ theo văn bản ngày 15/4/2023 của Bộ Nội vụ.")]
    [InlineData("Sở Nội vụ báo cáo các hồ sơ đã nhận trong tháng 3/2023.")]
    [InlineData("Sở Nội vụ họp giao ban mỗi tháng hai lần.")]
    [InlineData("Sở Nội vụ nhận bàn giao việc mới từ 15/9/2026.")]
    [InlineData("Sở Văn hóa tổ chức kỷ niệm ngày 27/7.")]
    [InlineData("Sở Văn hóa trưng bày về Cách mạng tháng Tám.")]
    [InlineData("Sở Văn hóa tổ chức kỷ niệm 87 năm Ngày thành lập Hội (20/10/1930-20/10/2017).")]
    [InlineData("Sở Nội vụ rà soát hồ sơ của 6 tháng, 3 quý và 15% số xã.")]
    [InlineData("Sở Nội vụ rà soát, giảm 5% số hồ sơ so với cuối năm 2024.")]
    [InlineData("Sở Tài chính thẩm định trong vòng 15 ngày kể từ ngày nhận hồ sơ.")]
    public void Import_OfATimeThatIsNone_AsksNothing(string task) => Assert.Equal("", AskedIn(task));

    [Theory]
    [InlineData("5 ngày làm việc", "5 ngày làm việc")]
    [InlineData("Một buổi/ngày.", "Một buổi/ngày")]
    [InlineData("5 ngày làm việc kể từ ngày nhận hồ sơ", "")]
    [InlineData("Quý III/2024", "")]
    [InlineData("Theo yêu cầu", "")]
    [InlineData("Năm học mới", "Năm học mới")]
    [InlineData("Dịp hè.", "Dịp hè")]
    [InlineData("trước mùa mưa bão", "")]
    public void Import_OfATimeLineThatNoRuleReads_AsksAboutIt(string time, string asked) => Assert.Equal(asked, AskedIn($"Sở Nội vụ rà soát hồ sơ.\n\n- Thời gian thực hiện: {time}"));

    [Theory]
    [InlineData("Bàn giao diện tích đất đã thu hồi trước ngày 15/9/2026.", "ngày 15/9/2026")]
    [InlineData("Báo cáo diện tích đất đã thu hồi trước ngày 15/9/2025.", "")]
    [InlineData("Sở Nội vụ theo dõi Đề án “đã thu hồi trước ngày 15/9/2026”.", "")]
    public void Import_OfAPastThatIsAhead_AsksAboutIt(string task, string asked) =>
        Assert.Equal(asked, string.Join('|', Sample.Import($"Sông Xanh, ngày 05 tháng 3 năm 2026\n\n{Sample.Head}I. NHIỆM VỤ\n\n1. {task}\n").Findings.Where(finding => finding.Code == FindingCode.TimeUnread).Select(finding => finding.Arguments[0])));

    [Fact]
    public void Import_OfATimeThatNoRuleReads_MarksTheTaskItStandsIn()
    {
        var plan = Sample.Plan("I. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát hồ sơ của các xã.\n\n- Sở Tài chính lập quy hoạch cuối năm 2024.\n\n2. Sở Xây dựng sửa kè.\n\n- Thời gian thực hiện: mùa khô.");

        Assert.Equal(["I/1/-1", "I/2"], plan.Tasks.Where(task => task.Reading is { Reason: ReadingReason.TimeUnread }).Select(task => $"{task.Place}"));
    }

    private static string AskedIn(string task) => string.Join('|', Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n1. {task}\n").Findings
        .Where(finding => finding.Code == FindingCode.TimeUnread).Select(finding => finding.Arguments[0]));
}
