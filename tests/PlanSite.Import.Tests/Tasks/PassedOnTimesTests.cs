using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tests.Tasks;

public sealed class PassedOnTimesTests
{
    private const string Tasks = "3. Nội dung\n\na) Trạm Y tế xã hướng dẫn kỹ thuật.\n\nb) Công an xã giữ gìn trật tự, xong trước ngày 10/8/2025.";

    [Theory]
    [InlineData("2. Thời gian thực hiện\n\nTừ ngày 09/8/2025 đến hết ngày 17/8/2025 tại 15 bản trong xã.")]
    [InlineData("2. Thời gian thực hiện: Từ ngày 09/8/2025 đến ngày 17/8/2025.")]
    public void Import_TimeClauseBesideTheSections_HoldsForTheTasksAfterItThatPrintNone(string clause)
    {
        var plan = Sample.Plan($"1. Mục đích\n\nBảo vệ sức khỏe.\n\n{clause}\n\n{Tasks}");

        var inherited = Assert.Single(plan.Task("3/a").Deadlines);
        Assert.Equal((new DateOnly(2025, 8, 9), new DateOnly(2025, 8, 17), Origin.Section), (inherited.Start!.Value, inherited.End!.Value, inherited.From));
        Assert.Equal(new DateOnly(2025, 8, 10), Assert.Single(plan.Task("3/b").Deadlines).End);
    }

    [Theory]
    [InlineData("Từ ngày 09/8/2025 đến ngày 17/8/2025.", "2025-08-17")]
    [InlineData("Ngày 17/8/2025.", null)]
    public void Import_SectionOfTimeAndScope_HasNoTasksAndPassesOnlyASpanOn(string time, string? end)
    {
        var plan = Sample.Plan($"II. THỜI GIAN VÀ PHẠM VI\n\n1. Thời gian triển khai: {time}\n\n2. Phạm vi: Trên địa bàn toàn huyện.\n\nIII. NỘI DUNG HOẠT ĐỘNG\n\n{Tasks}");

        Assert.Equal("III/3/a III/3/b", plan.Tasks());
        Assert.Equal(end, plan.Task("III/3/a").Deadlines.SingleOrDefault()?.End?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Import_TimeClauseWithSeveralTimes_HoldsForNone() =>
        Assert.Empty(Sample.Plan($"2. Thời gian thực hiện\n\nCấp xã trong tháng 8/2025; cấp tỉnh trong tháng 9/2025.\n\n{Tasks}").Task("3/a").Deadlines);

    [Fact]
    public void Import_TimeClause_HoldsForNothingBeforeIt() =>
        Assert.Empty(Sample.Plan($"{Tasks}\n\n4. Thời gian thực hiện\n\nTừ ngày 09/8/2025 đến ngày 17/8/2025.").Task("3/a").Deadlines);

    [Theory]
    [InlineData("III. NHIỆM VỤ TRỌNG TÂM NĂM HỌC 2026 - 2027", 0)]
    [InlineData("III. NHIỆM VỤ TRONG NĂM HỌC 2026 - 2027", 1)]
    public void Import_SchoolYearThatNamesTheWork_IsNoTime(string heading, int times) =>
        Assert.Equal(times, Sample.Plan($"{heading}\n\n1. Tổ trưởng chuyên môn rà soát hồ sơ.").Task("III/1").Deadlines.Count);

    [Theory]
    [InlineData("năm học 2026 - 2027", "25 tháng 8 năm 2026", "Tháng 9 - 10", "2026-09-01", "2026-10-31")]
    [InlineData("năm học 2026 - 2027", "25 tháng 8 năm 2026", "Tháng 12 - 01", "2026-12-01", "2027-01-31")]
    [InlineData("năm học 2026 - 2027", "25 tháng 8 năm 2026", "Tháng 4", "2027-04-01", "2027-04-30")]
    [InlineData("năm học 2027 - 2028", "25 tháng 8 năm 2027", "Tháng 2", "2028-02-01", "2028-02-29")]
    [InlineData("năm học 2026 - 2027", "25 tháng 8 năm 2026", "Tháng 4/2026", "2026-04-01", "2026-04-30")]
    [InlineData("năm học 2025 - 2026", "05 tháng 02 năm 2026", "Tháng 4", "2026-04-01", "2026-04-30")]
    [InlineData("năm 2026", "25 tháng 8 năm 2026", "Tháng 4", "2026-04-01", "2026-04-30")]
    public void Import_MonthOfASchoolYear_IsInTheYearWhereItFalls(string year, string day, string month, string start, string end)
    {
        var plan = Sample.Import($"TRƯỜNG TIỂU HỌC SÔNG XANH\n\nSông Xanh, ngày {day}\n\nKẾ HOẠCH\n\nTổ chức câu lạc bộ đọc sách {year}\n\nI. NHIỆM VỤ\n\n1. {month}: Chọn sách cho thư viện.").Plan!;

        var time = Assert.Single(plan.Task("I/1").Deadlines);
        Assert.Equal((start, end), ($"{time.Start:yyyy-MM-dd}", $"{time.End:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("Sông Xanh, ngày … tháng 3 năm 2027", "Trồng cây", "2027-04-15")]
    [InlineData("Sông Xanh, ngày     tháng     năm 2027", "Trồng cây năm 2026", "2027-04-15")]
    [InlineData("Số: 12/KH-UBND", "Trồng cây năm 2026", "2026-04-15")]
    [InlineData("Số: 12/KH-UBND", "Trồng cây giai đoạn 2025 - 2026", "")]
    [InlineData("Số: 12/KH-UBND", "Trồng cây đến năm 2030", "")]
    [InlineData("Số: 12/KH-UBND", "Trồng cây\n\nA. CHUẨN BỊ (ĐẾN 30/4/2028)", "2028-04-15")]
    [InlineData("Số: 12/KH-UBND", "Trồng cây\n\nA. NHIỆM VỤ NĂM 2027 VÀ NĂM 2028", "")]
    [InlineData("Số: 12/KH-UBND", "Thực hiện Luật Lâm nghiệp năm 2017 trong năm 2026", "")]
    public void Import_DayWithoutAYear_OfADraftIsInTheYearThatItsHeadPrints(string line, string title, string end)
    {
        var task = Sample.Import($"ỦY BAN NHÂN DÂN XÃ SÔNG XANH\n\n{line}\n\nKẾ HOẠCH\n\n{title}\n\nI. NHIỆM VỤ\n\n1. Phát cây giống trước ngày 15/4.").Plan!.Tasks[^1];

        Assert.Equal(end, $"{Assert.Single(task.Deadlines).End:yyyy-MM-dd}");
    }

    [Fact]
    public void Import_LinesAfterWork_AreNotForWhatIsTitledAfterThem()
    {
        var plan = Sample.Plan("I. NHIỆM VỤ\n\n3. Kiểm tra\n\n3.1. Kiểm tra các chợ.\n\nĐơn vị chủ trì: Phòng Kinh tế.\n\nThời gian: Quý I/2026.\n\n3.2. Tuyên truyền\n\n- Treo băng rôn.\n\n- Phát tờ rơi.");

        Assert.Equal("lead Phòng Kinh tế", plan.Task("I/3/3.1").Assignments());
        Assert.Single(plan.Task("I/3/3.1").Deadlines);
        Assert.All(["I/3/3.2/-1", "I/3/3.2/-2"], place => Assert.Empty(plan.Task(place).Deadlines));
        Assert.All(["I/3/3.2/-1", "I/3/3.2/-2"], place => Assert.Equal("", plan.Task(place).Assignments()));
    }

    [Fact]
    public void Import_YearOfAnAimInAHeading_IsNotThatOfThePlan() =>
        Assert.Equal(new DateOnly(2025, 12, 31), Assert.Single(Sample.Plan("II. NHIỆM VỤ ĐẾN NĂM 2030\n\n1. Rà soát hồ sơ (năm 2025).").Task("II/1").Deadlines).End);

    [Fact]
    public void Import_RoundsBelowATimeLine_AllHold()
    {
        var plan = Sample.Plan("I. NHIỆM VỤ\n\n1. Kiểm tra các chợ\n\n- Kiểm tra giá cả.\n\n- Kiểm tra vệ sinh.\n\n* Thời gian thực hiện:\n\n+ Đợt 1: Trong khoảng thời gian từ ngày 01/02/2026 đến ngày 08/02/2026.\n\n+ Đợt 2: Từ ngày 09/5/2026 đến ngày 20/5/2026.");

        Assert.Equal([(new DateOnly(2026, 2, 1), "Đợt 1"), (new DateOnly(2026, 5, 9), "Đợt 2")], plan.Task("I/1/-1").Deadlines.Select(one => (one.Start!.Value, one.For!)));
    }

    [Fact]
    public void Import_LinesBehindAListWithinATask_AreThoseOfTheTask()
    {
        var plan = Sample.Plan("I. NHIỆM VỤ\n\n1. Chuẩn bị ba hội nghị theo quy định.\n\n(1) Hội nghị thứ nhất ở xã.\n\n(2) Hội nghị thứ hai ở xã.\n\n- Thời gian: Quý I/2026.\n\n- Đơn vị chủ trì: Phòng Kinh tế.");

        Assert.All(["I/1", "I/1/1", "I/1/2"], place => Assert.Equal("lead Phòng Kinh tế", plan.Task(place).Assignments()));
        Assert.Single(plan.Task("I/1").Deadlines);
    }
}
