using PlanSite.Import.Deadlines;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tests.Deadlines;

public sealed class TaskDeadlinesTests
{
    [Fact]
    public void Of_BracketInTheMiddle_HoldsForTheTextBeforeIt()
    {
        var read = OfText("Ban hành Quy chế phối hợp (hoàn thành trong quý II/2023). Theo dõi việc thực hiện (thực hiện thường xuyên).");

        Assert.Equal([("hoàn thành trong quý II/2023", "Ban hành Quy chế phối hợp"), ("thường xuyên", "Theo dõi việc thực hiện")], read);
    }

    [Fact]
    public void Of_SingleTrailingBracket_HoldsForAll() =>
        Assert.Equal([("thường xuyên", null)], OfText("Đổi mới nội dung. Nâng cao chất lượng sinh hoạt (thực hiện thường xuyên)."));

    [Fact]
    public void Of_BracketByLevels_GivesEachLevelItsDate()
    {
        var read = OfText("Quán triệt Nghị quyết (trong đó, đối với cấp tỉnh đã hoàn thành trong tháng 12/2022; cấp huyện hoàn thành trong tháng 01/2023; cấp cơ sở hoàn thành trước ngày 28/02/2023).");

        Assert.Equal(["cấp tỉnh", "cấp huyện", "cấp cơ sở"], read.Select(deadline => deadline.For));
    }

    [Fact]
    public void Of_BracketByReports_GivesEachReportItsDay() => Assert.Equal(
        [("trước ngày 10/6 đối với báo cáo 6 tháng", "báo cáo 6 tháng"), ("trước ngày 10/12 đối với báo cáo năm", "báo cáo năm")],
        OfText("Gửi báo cáo về Sở Nội vụ (trước ngày 10/6 đối với báo cáo 6 tháng, trước ngày 10/12 đối với báo cáo năm)."));

    [Fact]
    public void Of_TimesInFrontOfTargets_HoldForWhatFollows() => Assert.Equal(
        [("đến hết năm 2025", "100% thôn có sóng 4G"), ("đến năm 2027", "50% xã có sóng 5G")],
        OfText("Phát triển hạ tầng; đến hết năm 2025, 100% thôn có sóng 4G, đến năm 2027, 50% xã có sóng 5G."));

    [Theory]
    [InlineData("Tổ chức khám, đợt 1 trước ngày 30/4/2025, đợt 2 trước ngày 30/10/2025.")]
    [InlineData("Tổ chức khám đợt 1 vào tháng 4, đợt 2 vào tháng 10.")]
    public void Of_TimesOfBatches_GivesEachItsOwn(string text) => Assert.Equal(["đợt 1", "đợt 2"], OfText(text).Select(deadline => deadline.For));

    [Fact]
    public void Of_MonthsOfEveryYear_GivesEachWorkItsMonth() =>
        Assert.Equal(["sơ kết", "tổng kết"], OfText("Tổ chức sơ kết vào tháng 6, tổng kết vào tháng 12 hằng năm.").Select(deadline => deadline.For));

    [Theory]
    [InlineData("Ủy ban nhân dân các xã gửi báo cáo hằng tháng.")]
    [InlineData("Trạm Y tế tổng hợp số liệu hằng ngày.")]
    public void Of_RhythmAtTheEndOfTheOnlySentence_HoldsForAll(string text) => Assert.Null(Assert.Single(OfText(text)).For);

    [Theory]
    [InlineData("Rà soát quy chế. Giao Văn phòng HĐND và UBND huyện chủ trì, hoàn thành trong quý III.", null)]
    [InlineData("Họp không giấy. Giao Văn phòng chủ trì, phối hợp với Phòng Nội vụ, định kỳ hằng quý báo cáo.", null)]
    [InlineData("Rà soát hồ sơ của các hộ; xong, trước ngày 15/3/2025.", null)]
    [InlineData("Lập danh sách. Giao Phòng Nội vụ tham mưu, xong trước ngày 15/3/2025.", null)]
    [InlineData("Lập danh sách. Giao Phòng Nội vụ chủ trì rà soát hồ sơ, xong trước ngày 15/3/2025.", "Giao Phòng Nội vụ chủ trì rà soát hồ sơ")]
    public void Of_TimeBehindWhoIsCharged_HoldsForTheWorkBefore(string text, string? part) => Assert.Equal(part, Assert.Single(OfText(text)).For);

    [Theory]
    [InlineData("Tổ chức lễ kỷ niệm 87 năm Ngày thành lập Hội Phụ nữ (20/10/1930-20/10/2017).")]
    [InlineData("Tổ chức kỷ niệm 80 năm Cách mạng tháng Tám và Quốc khánh (02/9/1945 - 02/9/2025) trên địa bàn.")]
    [InlineData("Tổ chức kỷ niệm 80 năm Ngày thành lập ngành (1945 - 2025).")]
    [InlineData("Tổ chức kỷ niệm ngày thành lập Đảng (03/02/1930).")]
    [InlineData("Tổ chức hưởng ứng Ngày Chuyển đổi số quốc gia (10/10).")]
    [InlineData("Tuyên truyền về Ngày Pháp luật Việt Nam (09/11) tại các xã.")]
    public void Of_DaysOfAnAnniversary_GivesNothing(string text) => Assert.Empty(OfText(text));

    [Theory]
    [InlineData("Tổ chức lễ kỷ niệm Ngày thành lập Hội (20/10/2022).", "20/10/2022")]
    [InlineData("Xây dựng trụ sở (01/7/2022 - 01/7/2026).", "01/7/2022 - 01/7/2026")]
    public void Of_DaysOfTheWork_GivesThem(string text, string read) => Assert.Equal([read], OfText(text).Select(deadline => deadline.Text));

    [Fact]
    public void Of_AdverbBesideATimeLine_CountsTheLineOnly()
    {
        var read = Of(new TaskTimes("Thường xuyên kiểm tra việc thực hiện.", ["Quý II/2025"], ["Sở Nội vụ thường xuyên theo dõi, đôn đốc"], []));

        Assert.Equal(["Quý II/2025"], read.Select(deadline => deadline.Text));
    }

    [Fact]
    public void Of_TimeInAssignmentLine_HoldsForWhatStandsBeforeIt()
    {
        var read = Of(new TaskTimes("Tổ chức sinh hoạt chính trị.", [], ["Ban Tuyên giáo tham mưu; ban hành trước ngày 15/4/2022."], []));

        Assert.Equal([("trước ngày 15/4/2022", "Ban Tuyên giáo tham mưu; ban hành")], read);
    }

    [Fact]
    public void Of_RhythmOfReportsInAnAssignmentLine_IsOne()
    {
        var read = TaskDeadlines.Of(new("Trồng 20 ha rừng trong năm 2022.", [], ["Phòng Kinh tế. Báo cáo hằng quý."], []), 2022);

        Assert.Equal([("trong năm 2022", null), ("hằng quý", "Báo cáo")], read.Select(deadline => (deadline.Text, deadline.For)));
    }

    [Fact]
    public void Of_TimeLineWithPart_HoldsForThePart()
    {
        var read = Of(new TaskTimes("Biên soạn tài liệu.", ["Hoàn thiện tài liệu trước ngày 30/4/2022.", "Thường xuyên (Đề án giám sát: năm 2023)"], [], []));

        Assert.Equal([("trước ngày 30/4/2022", "Hoàn thiện tài liệu"), ("Thường xuyên", null), ("năm 2023", "Đề án giám sát")], read);
    }

    [Theory]
    [InlineData("Kiện toàn tổ chức; định kỳ hằng năm báo cáo kết quả về Tỉnh ủy (qua Văn phòng) trước ngày 15 tháng 12 để tổng hợp.", "báo cáo kết quả về Tỉnh ủy")]
    [InlineData("Rà soát chức danh; nhất thể hóa ở nơi đủ điều kiện, phấn đấu đến năm 2020 đạt 35 - 40%.", "đạt 35 - 40%")]
    [InlineData("Chỉ đạo toàn diện; thường xuyên kiểm tra, giám sát.", "kiểm tra, giám sát")]
    public void Of_TimeInRunningText_HoldsForItsOwnClause(string text, string part) =>
        Assert.Equal([part], OfText(text).Select(deadline => deadline.For));

    [Fact]
    public void Of_DayOfRhythmInABracket_IsOneRecurringDeadline()
    {
        var read = TaskDeadlines.Of(Own("Báo cáo kết quả thực hiện hằng năm (trước ngày 15 tháng 11) để tổng hợp."), 2025);

        Assert.Equal(["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15"], read.Select(deadline => deadline.Rule));
    }

    [Fact]
    public void Of_DaysOfACountedRhythmInABracket_RecurOnEach()
    {
        var read = TaskDeadlines.Of(Own("Định kỳ 6 tháng, năm báo cáo Ủy ban nhân dân tỉnh (trước ngày 15/6 và 15/12)."), 2025);

        Assert.Equal(["FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"], read.Select(deadline => deadline.Rule));
        Assert.All(read, deadline => Assert.Equal("báo cáo Ủy ban nhân dân tỉnh", deadline.For));
    }

    [Fact]
    public void Of_TaskWithoutTime_InheritsFromTheNearestAndSaysSo()
    {
        var times = new TaskTimes("Rà soát văn bản.", [], [], [PassedOn("Nhiệm vụ trọng tâm", Origin.Heading), PassedOn("3. Thời gian thực hiện: Quý III/2025.", Origin.Heading), PassedOn("Trong giai đoạn 2026 - 2030 thực hiện như sau:", Origin.Section)]);

        var deadline = Assert.Single(TaskDeadlines.Of(times, 2025));
        Assert.Equal(("Quý III/2025", Origin.Heading), (deadline.Text, deadline.From));
    }

    [Fact]
    public void Of_YearInABracketAtTheEnd_IsTheTimeOfTheWork() =>
        Assert.Equal([("2026", null)], OfText("Xây dựng Kế hoạch chuyển đổi số (2026)."));

    [Fact]
    public void Of_DayOfALastMonthInABracket_IsOneRecurringDeadline()
    {
        var read = TaskDeadlines.Of(Own("Các huyện tổng hợp, báo cáo tiến độ định kỳ hàng quý gửi về Sở Xây dựng (trước ngày 20 tháng cuối quý) để tổng hợp."), 2025);

        Assert.Equal(["FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"], read.Select(deadline => deadline.Rule));
    }

    [Fact]
    public void Of_AdverbBelowATimeClause_GivesWayToTheClause()
    {
        var times = new TaskTimes("Thành lập và thường xuyên kiện toàn Ban Chỉ đạo.", [], [], [InheritedTimes.ReadClause("Tháng 12/2025", Origin.Heading, 2025)]);

        Assert.Equal(["Tháng 12/2025"], TaskDeadlines.Of(times, 2025).Select(deadline => deadline.Text));
    }

    [Fact]
    public void Of_AdverbBelowATimeInAHeading_Stays()
    {
        var times = new TaskTimes("Thường xuyên kiểm tra việc thực hiện.", [], [], [PassedOn("Nhiệm vụ hoàn thành trong năm 2025", Origin.Heading)]);

        Assert.Equal(["Thường xuyên"], TaskDeadlines.Of(times, 2025).Select(deadline => deadline.Text));
    }

    [Fact]
    public void Of_TaskWithItsOwnTime_InheritsNothing()
    {
        var times = new TaskTimes("Rà soát văn bản (tháng 5/2025).", [], [], [PassedOn("Thời gian thực hiện: Quý III/2025", Origin.Section)]);

        Assert.Equal(["tháng 5/2025"], TaskDeadlines.Of(times, 2025).Select(deadline => deadline.Text));
    }

    [Theory]
    [InlineData("Lắp đặt camera. Thời gian hoàn thành: trước ngày 30/6/2025.", "trước ngày 30/6/2025")]
    [InlineData("Rà soát hạ tầng. Thời gian thực hiện: Hằng năm", "Hằng năm")]
    [InlineData("Rà soát hạ tầng; thời hạn: thường xuyên.", "thường xuyên")]
    [InlineData("Rà soát hạ tầng. Thời gian: Quý I, quý II năm 2025. Sản phẩm: Báo cáo.", "Quý I, quý II năm 2025")]
    [InlineData("Rà soát hạ tầng (Thời gian hoàn thành: tháng 5/2025).", "tháng 5/2025")]
    [InlineData("Tổ chức Ngày hội đọc sách (Thực hiện: Trường Tiểu học Lê Lợi; thời gian: 21/4).", "21/4")]
    public void Of_TimeLineWithinTheText_HoldsForAll(string text, string time) => Assert.Equal([(time, null)], OfText(text));

    [Fact]
    public void Of_TimeAfterItsLabel_IsNeverForTheLabel() =>
        Assert.Equal([("hoàn thành trước ngày 30/6/2025", (string?)"Lắp đặt camera")], OfText("Lắp đặt camera, thời gian hoàn thành trước ngày 30/6/2025; rà soát."));

    [Theory]
    [InlineData("Triển khai chương trình 5 năm (2021 - 2025) của ngành.")]
    [InlineData("Sửa đổi Luật Khoa học và Công nghệ (2013).")]
    [InlineData("Góp ý Luật Đầu tư công (năm 2019) và các luật có liên quan.")]
    [InlineData("Tổng hợp kết quả Đề án phát triển du lịch (2021 - 2025) để báo cáo.")]
    [InlineData("Các huyện, thị xã (sau đây gọi chung là cấp huyện, từ năm 2025) rà soát.")]
    [InlineData("Báo cáo kết quả (qua Ban Tổ chức Tỉnh ủy).")]
    [InlineData("Thu hút cán bộ (theo quyết định của cơ quan có thẩm quyền) phù hợp tình hình.")]
    public void Of_BracketOfANameOrAddressee_GivesNothing(string text) => Assert.Empty(OfText(text));

    [Fact]
    public void Of_TwoTimesInOneClause_HoldForWhatStandsBeforeEach() =>
        Assert.Equal([("vào năm 2027", (string?)"Tổ chức sơ kết"), ("vào năm 2030", "tổng kết")], OfText("Tổ chức sơ kết vào năm 2027 và tổng kết vào năm 2030; báo cáo kết quả."));

    [Fact]
    public void Of_TimeBeforeAnotherInItsClause_TakesNoneOfItsWords() =>
        Assert.Equal([("hoàn thành trước 30/6/2025", null), ("vào năm 2027", (string?)"sơ kết")], OfText("Lắp đặt trạm; hoàn thành trước 30/6/2025 và sơ kết vào năm 2027."));

    [Theory]
    [InlineData("Phát động trồng 5.000 cây, hoàn thành trước 30/6.", "hoàn thành trước 30/6", null)]
    [InlineData("Rà soát hồ sơ. Sửa chữa 2.500 m2 mái nhà, xong trước ngày 15/5/2026.", "xong trước ngày 15/5/2026", "Sửa chữa 2.500 m2 mái nhà")]
    [InlineData("Rà soát hồ sơ. Thu 1.250,5 triệu đồng, xong trước ngày 30/6/2026.", "xong trước ngày 30/6/2026", "Thu 1.250,5 triệu đồng")]
    [InlineData("Rà soát hồ sơ; khảo sát tại TP. Cần Thơ, hoàn thành trong quý III/2026.", "hoàn thành trong quý III/2026", "khảo sát tại TP. Cần Thơ")]
    [InlineData("Rà soát hồ sơ; mời PGS.TS. Lê Văn Bình báo cáo chuyên đề trong tháng 3/2026.", "trong tháng 3/2026", "mời PGS.TS. Lê Văn Bình báo cáo chuyên đề")]
    [InlineData("Thực hiện theo Điều 5. Báo cáo kết quả trước ngày 30/6/2026.", "trước ngày 30/6/2026", "Báo cáo kết quả")]
    [InlineData("Khảo sát 20 chợ. Rà soát hồ sơ, Sở Công Thương chủ trì, hoàn thành trước 30/6/2026.", "hoàn thành trước 30/6/2026", "Rà soát hồ sơ")]
    [InlineData("Khảo sát 20 chợ; Liên minh HTX tỉnh chủ trì, hoàn thành trước 30/6/2026.", "hoàn thành trước 30/6/2026", null)]
    [InlineData("Khảo sát 20 chợ; đơn vị phối hợp Sở Công Thương, hoàn thành trước 30/6/2026.", "hoàn thành trước 30/6/2026", null)]
    public void Of_NumbersShortWordsAndWhoIsCharged_AreNoPartOfTheWork(string text, string time, string? work) => Assert.Equal([(time, work)], OfText(text));

    [Fact]
    public void Of_TimesBeforeWhatIsToBeReached_HoldForIt() =>
        Assert.Equal([("Đến 30/6/2026", (string?)"hoàn thành 70%"), ("đến 31/12/2026", "hoàn thành 100% khối lượng")], OfText("Đến 30/6/2026 hoàn thành 70%, đến 31/12/2026 hoàn thành 100% khối lượng."));

    [Fact]
    public void Of_RequestBesideATimeOfAnotherPart_StaysWithItsOwn() =>
        Assert.Equal(["giữa nhiệm kỳ", "theo yêu cầu của Trung ương"], OfText("Tham mưu sơ kết giữa nhiệm kỳ, tổng kết việc thực hiện Nghị quyết theo yêu cầu của Trung ương.").Select(one => one.Text));

    [Fact]
    public void Of_RequestBesideATimeOfTheWholeWork_GivesWay() =>
        Assert.Equal(["Trước ngày 30/6/2025"], OfText("Trước ngày 30/6/2025 báo cáo số liệu theo yêu cầu của Bộ Nội vụ.").Select(one => one.Text));

    private static IEnumerable<(string Text, string? For)> OfText(string text) => Of(Own(text));

    private static IEnumerable<(string Text, string? For)> Of(TaskTimes times) => TaskDeadlines.Of(times, 2022).Select(deadline => (deadline.Text, deadline.For));

    private static InheritedTimes PassedOn(string text, Origin from) => InheritedTimes.Read(text, from, 2025);

    private static TaskTimes Own(string text) => new(text, [], [], []);
}
