using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Import.Tests.Tasks;

public sealed class AssignmentTests
{
    [Theory]
    [InlineData("- Cấp phát hóa chất.\nSở Tài chính\n- Ứng kinh phí.\n- Quyết toán.", "II/1/-1 lead Sở Y tế | II/1/-2 lead Sở Tài chính | II/1/-3 lead Sở Tài chính")]
    [InlineData("- Cấp phát hóa chất.\nSở Tài chính:\n- Ứng kinh phí.\nCông an tỉnh\n- Bảo vệ kho.", "II/1/-1 lead Sở Y tế | II/1/-2 lead Sở Tài chính | II/1/-3 lead Công an tỉnh")]
    [InlineData("- Cấp phát hóa chất.\nSở Tài chính\n- Ứng kinh phí.\n\n2. Sở Nội vụ\n- Rà soát.", "II/1/-1 lead Sở Y tế | II/1/-2 lead Sở Tài chính | II/2/-1 lead Sở Nội vụ")]
    [InlineData("+ Cấp phát hóa chất.\nSở Tài chính\n+ Ứng kinh phí.", "II/1/+1 lead Sở Y tế | II/1/+2 lead Sở Tài chính")]
    [InlineData("- Cấp phát hóa chất.\nThời gian: Quý I/2025.\nSở Tài chính\n- Ứng kinh phí.", "II/1/-1 lead Sở Y tế | II/1/-2 lead Sở Tài chính")]
    [InlineData("- Cấp phát:\n+ Hóa chất.\n+ Thuốc.\nSở Tài chính\n- Ứng kinh phí.", "II/1/-1/+1 lead Sở Y tế | II/1/-1/+2 lead Sở Y tế | II/1/-2 lead Sở Tài chính")]
    [InlineData("- Cấp phát hóa chất.\nĐơn vị phối hợp:\nSở Tài chính\n- Ứng kinh phí.", "II/1/-1 lead Sở Y tế; coordinate Sở Tài chính | II/1/-2 lead Sở Y tế")]
    public void Import_AgencyAloneOnALineBetweenBullets_LeadsThoseBelowIt(string body, string assignments) =>
        Assert.Equal(assignments, string.Join(" | ", Sample.Plan($"II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n{body}").Tasks.Select(task => $"{task.Place} {task.Assignments()}")));

    [Theory]
    [InlineData("Phòng Nội vụ\n+ Rà soát biên chế.\nPhòng Y tế\n+ Thẩm định dự toán.", "II/+1 lead Phòng Nội vụ | II/+2 lead Phòng Y tế")]
    [InlineData("1. Sở Tài chính:\n- Thời gian: Quý II/2024.\n- Phối hợp: Sở Nội vụ.", "II/1 coordinate Sở Nội vụ; lead Sở Tài chính")]
    [InlineData("1. Trực Tết.\n- Thời gian: 30/4/2024.\n- Thực hiện: Sở Nội vụ, bà Trần Thị Hoa.", "II/1 implement Sở Nội vụ; implement bà Trần Thị Hoa")]
    [InlineData("1. Trực Tết.\n- Thực hiện: Sở Nội vụ phối hợp với Sở Y tế.", "II/1 implement Sở Nội vụ; coordinate Sở Y tế")]
    [InlineData("1. Trực Tết.\n- Thực hiện: rà soát danh sách.", "II/1  | II/1/-1 ")]
    public void Import_NameAloneAboveItsWorkOrBehindItsLabel_HasTheWork(string body, string assignments) =>
        Assert.Equal(assignments, string.Join(" | ", Sample.Plan($"II. TỔ CHỨC THỰC HIỆN\n\n{body}").Tasks.Select(task => $"{task.Place} {task.Assignments()}")));

    [Theory]
    [InlineData("Trách nhiệm: Sở Nội vụ chủ trì sắp xếp bộ máy, báo cáo trước ngày 30/9/2025.")]
    [InlineData("Trách nhiệm: Sở Nội vụ phối hợp với Sở Tài chính sắp xếp bộ máy trước ngày 30/9/2025.")]
    [InlineData("Các mốc quan trọng: tổ chức lễ ra quân ngày 22/12/2025; trước ngày 30/9/2025 Sở Xây dựng nghiệm thu.")]
    [InlineData("Đầu mối thực hiện: rà soát, thống kê máy móc.")]
    public void Import_ClauseOfWorkBehindALabel_IsATaskAndSaysNothingOfOthers(string clause)
    {
        var plan = Sample.Plan($"II. NHIỆM VỤ\n\n1. Sở Y tế mở lớp.\n\n2. Trồng 200 cây dừa.\n\n3. {clause}");

        Assert.Equal("II/1 II/2 II/3", plan.Tasks());
        Assert.Empty(plan.Task("II/2").Assignments);
        Assert.Empty(plan.Task("II/1").Deadlines.Concat(plan.Task("II/2").Deadlines));
    }

    [Fact]
    public void Import_AssignmentLines_GiveRolesAtTheirPlaces()
    {
        var task = Sample.Plan("II. NHIỆM VỤ\n\n1. Chỉ đạo các cơ quan báo chí tuyên truyền.\n\n- *Tổ chức thực hiện:*\n\n+ Sở Y tế tham mưu.\n\n+ Báo Trà Vinh triển khai.").Task("II/1");

        Assert.Equal("advise Sở Y tế; implement Báo Trà Vinh", task.Assignments());
        Assert.Equal(["II/1/-1/+1", "II/1/-1/+2"], task.Assignments.Select(one => one.At.ToString()));
    }

    [Theory]
    [InlineData("Đơn vị thực hiện: Thư viện", "implement Thư viện")]
    [InlineData("Đơn vị đầu mối: Phòng Hậu cần", "implement Phòng Hậu cần")]
    [InlineData("Đầu mối: Phòng Quản trị - Thiết bị", "implement Phòng Quản trị - Thiết bị")]
    [InlineData("Đơn vị chịu trách nhiệm: Sở Y tế, Tiểu đoàn 1", "implement Sở Y tế; implement Tiểu đoàn 1")]
    [InlineData("Trách nhiệm: Khoa Xét nghiệm", "implement Khoa Xét nghiệm")]
    [InlineData("Trách nhiệm: chăm lo đời sống.", "")]
    [InlineData("Lực lượng thực hiện: Dân quân, công an xã", "implement Dân quân; implement công an xã")]
    [InlineData("Cán bộ phụ trách: Nguyễn Văn An", "implement Nguyễn Văn An")]
    [InlineData("Đơn vị thực hiện: Sở Y tế, Thư viện, Nhà văn hóa thiếu nhi.", "implement Sở Y tế; implement Thư viện; implement Nhà văn hóa thiếu nhi")]
    [InlineData("Đơn vị phối hợp: Trung tâm Số, các khoa; Ký túc xá", "coordinate Trung tâm Số; coordinate các khoa; coordinate Ký túc xá")]
    [InlineData("Đơn vị chủ trì: Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp", "lead Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp")]
    [InlineData("Đơn vị thực hiện: Sở Y tế xây dựng Kế hoạch, Chương trình khám bệnh", "implement Sở Y tế")]
    public void Import_NamesOnALineOfDoers_CountThoughNoListKnowsThem(string line, string assignments) =>
        Assert.Equal(assignments, Sample.Plan($"II. NHIỆM VỤ\n\n1. Rà soát hồ sơ.\n{line}").Task("II/1").Assignments());

    [Fact]
    public void Import_UnknownNameOnALineOfDoers_IsAskedAbout() =>
        Assert.Equal(Register.Readings.ReadingReason.NameUnread, Assert.Single(Sample.Plan("II. NHIỆM VỤ\n\n1. Rà soát hồ sơ.\nĐơn vị thực hiện: Vườn ươm").Task("II/1").Assignments).Reading!.Reason);

    [Theory]
    [InlineData("Rà soát tài khoản các dự án (Phòng Tài chính Đầu tư, hoàn thành trong quý III/2024).", "implement Phòng Tài chính Đầu tư")]
    [InlineData("Tổ chức Ngày hội đọc sách (Thực hiện: Trường THCS An Phú; thời gian: 21/4).", "implement Trường THCS An Phú")]
    [InlineData("Rà soát thiết bị (đầu mối: Phòng Vật tư).", "implement Phòng Vật tư")]
    [InlineData("Rà soát thiết bị. Đầu mối thực hiện: Sở Y tế.", "implement Sở Y tế")]
    [InlineData("Đẩy nhanh 03 công trình. Phân công: Ban Quản lý dự án; hoàn thành 30/9.", "implement Ban Quản lý dự án")]
    [InlineData("Kiểm tra việc sử dụng xe công (Phòng Quản lý Giá và Công sản, quý II/2024).", "implement Phòng Quản lý Giá và Công sản")]
    [InlineData("Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ phối hợp với Công an các xã kiểm tra các chợ.", "implement Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ; coordinate Công an các xã")]
    public void Import_WhoInABracketOrWithALongName_IsRead(string text, string assignments) =>
        Assert.Equal(assignments, Sample.Plan($"II. NHIỆM VỤ\n\n1. {text}").Task("II/1").Assignments());

    [Theory]
    [InlineData("Lãnh đạo UBND xã: chỉ đạo chung, phân công cán bộ.", "direct Lãnh đạo UBND xã")]
    [InlineData("Phòng Tuyên truyền, Báo chí - Xuất bản: Chủ trì tuyên truyền trên báo chí.", "lead Phòng Tuyên truyền, Báo chí - Xuất bản")]
    [InlineData("Các hộ kinh doanh trên địa bàn: chấp hành quy định về vệ sinh.", "implement Các hộ kinh doanh trên địa bàn")]
    [InlineData("Người dân có đất: phối hợp với Phòng Kinh tế kiểm đếm.", "coordinate Người dân có đất; coordinate Phòng Kinh tế")]
    [InlineData("Kế toán: lập dự toán, thanh toán kinh phí.", "implement Kế toán")]
    [InlineData("Giáo viên các nhóm lớp: Lập kế hoạch tuần chi tiết.", "implement Giáo viên các nhóm lớp")]
    [InlineData("Chi hội Phụ nữ: Chuẩn bị bữa cơm đoàn kết.", "implement Chi hội Phụ nữ")]
    [InlineData("Phòng Kinh tế: chủ trì kiểm đếm, báo cáo.", "lead Phòng Kinh tế")]
    [InlineData("Phòng Kinh tế: cơ quan thường trực của Hội đồng bồi thường; theo dõi việc chi trả.", "implement Phòng Kinh tế")]
    [InlineData("Giáo viên: 20 người, trong đó có 5 giáo viên giỏi.", "")]
    [InlineData("Thành viên: gồm đại diện các hộ dân trong thôn.", "")]
    [InlineData("Y tế: nâng cao chất lượng khám, chữa bệnh.", "")]
    [InlineData("Tổ chức hội thi: chuẩn bị sân khấu, âm thanh.", "")]
    [InlineData("Nguồn học liệu: huy động vật liệu tái chế sạch.", "")]
    [InlineData("Thầy Hiệu trưởng Lê Văn Bình: Lãnh đạo chung, phê duyệt kế hoạch.", "direct Thầy Hiệu trưởng Lê Văn Bình")]
    [InlineData("Cô Nguyễn Thị An: Lập danh sách học sinh.", "implement Cô Nguyễn Thị An")]
    [InlineData("Cán bộ phụ trách điểm trường: Thường trực quản lý nền nếp.", "implement Cán bộ phụ trách điểm trường")]
    [InlineData("Đoàn kiểm tra, giám sát: lập biên bản làm việc.", "implement Đoàn kiểm tra, giám sát")]
    [InlineData("Cô giáo: tận tụy với học sinh của lớp.", "")]
    public void Import_WhoIsNamedBeforeAColon_DoesTheWorkBehindIt(string text, string assignments) =>
        Assert.Equal(assignments, Sample.Plan($"II. NHIỆM VỤ\n\n1. {text}").Task("II/1").Assignments());

    [Fact]
    public void Import_PeopleNamedBeforeAColon_AreAskedAbout() =>
        Assert.True(Assert.Single(Sample.Plan("II. NHIỆM VỤ\n\n1. Các hộ kinh doanh: chấp hành quy định về vệ sinh.").Task("II/1").Assignments).Reading!.Confidence < Register.Readings.Reading.Threshold);

    [Fact]
    public void Import_ArticleThatOnlyNamesWhomItOrders_LeadsItsClauses() =>
        Assert.Equal("lead Giám đốc Sở Giáo dục và Đào tạo; coordinate Sở Y tế",
            Sample.Import("QUYẾT ĐỊNH\n\nBan hành Kế hoạch thời gian năm học\n\nCăn cứ Luật Giáo dục;\n\nĐiều 1. Ban hành Kế hoạch thời gian năm học như sau:\n\n1. Khai giảng trước ngày 06/9/2026.\n\nĐiều 2. Giao Giám đốc Sở Giáo dục và Đào tạo\n\n1. Phối hợp với Sở Y tế kiểm tra các trường.").Plan!.Task("Điều 2/1").Assignments());

    [Theory]
    [InlineData("khoản 1, Mục II", "B/II/1")]
    [InlineData("khoản 7, Mục II", "khoản 7, Mục II")]
    public void Import_ReferenceWithinAPart_FindsTheUnitOfThatPart(string words, string target) =>
        Assert.Equal([target], Assert.Single(Sample.Plan($"A. MỤC TIÊU\n\nI. MỤC TIÊU CHUNG\n\n1. Phát triển.\n\nB. NHIỆM VỤ\n\nII. GIẢI PHÁP\n\n1. Sở Y tế rà soát.\n\nIII. TỔ CHỨC\n\n1. Sở Nội vụ tham mưu các nội dung tại {words}.").InternalReferences).Targets);

    [Theory]
    [InlineData("Viện Xyz-09 sẽ rà soát hồ sơ.", "agency-unread")]
    [InlineData("Rà soát hồ sơ.", "agency-reference")]
    public void Import_AgencyByReferenceOnly_IsDoubtfulWhereTheTaskNamesSomebodyUnread(string work, string reason)
    {
        var task = Sample.Plan($"II. NHIỆM VỤ\n\n1. {work}\n\nIII. TỔ CHỨC\n\n1. Sở Nội vụ tham mưu các nội dung tại khoản 1, Mục II Kế hoạch này.").Task("II/1");

        Assert.Equal(reason, Names.Of(Assert.Single(task.Assignments).Reading!.Reason));
    }

    [Fact]
    public void Import_BracketThatSaysWhomTheWorkIsFor_NamesNoLead() =>
        Assert.Equal("", Sample.Plan("II. NHIỆM VỤ\n\n1. Đối thoại (đối với Hội Nông dân xã)\n\n- Lập danh sách người dự.").Task("II/1/-1").Assignments());

    [Fact]
    public void Import_ShortNameOfATeam_IsResolved() =>
        Assert.Equal("lead Tổ công tác triển khai Đề án 06",
            Sample.Plan("II. NHIỆM VỤ\n\n1. Thành lập Tổ công tác triển khai Đề án 06 (sau đây gọi tắt là Tổ công tác).\n\n2. Tổ công tác chủ trì rà soát.").Task("II/2").Assignments());

    [Fact]
    public void Import_LinesBesideTheTasks_HoldForAllOfThem()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\n\n1. Về dữ liệu\n\na) Rà soát dữ liệu.\n\nb) Số hóa hồ sơ.\n\nc) Cơ quan thực hiện:\n\n- Đơn vị chủ trì: Sở Y tế.\n\n- Đơn vị phối hợp: Các sở, ban, ngành.");

        Assert.Equal("II/1/a II/1/b", plan.Tasks());
        Assert.Equal("lead Sở Y tế; coordinate Các sở, ban, ngành", plan.Task("II/1/b").Assignments());
    }

    [Theory]
    [InlineData("II/1", "coordinate Sở Tài chính; implement Sở Y tế")]
    [InlineData("II/2", "lead Sở Nội vụ; coordinate Sở Tài chính")]
    [InlineData("II/3", "lead Sở Nội vụ; coordinate Sở Tài chính; coordinate Công an tỉnh")]
    [InlineData("II/4/a", "lead Sở Xây dựng; coordinate Sở Tài chính")]
    public void Import_ClauseThatNamesTheLead_HoldsForTasksThatNameNobody(string place, string assignments)
    {
        var task = Sample.Plan("II. NHIỆM VỤ\n\n1. Sở Y tế khám bệnh cho học sinh.\n\n2. Mua sắm thiết bị.\n\n3. Phối hợp với Công an tỉnh rà soát dữ liệu.\n\n4. Sở Xây dựng:\n\na) Lập quy hoạch.\n\n5. Cơ quan chủ trì: Sở Nội vụ.\n\n6. Cơ quan phối hợp: Sở Tài chính.").Task(place);

        Assert.Equal(assignments, task.Assignments());
        Assert.All(task.Assignments.Where(one => one.At.ToString() is "II/5" or "II/6"), one => Assert.Equal(Origin.Section, one.From));
    }

    [Theory]
    [InlineData("2. Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:", "direct Đảng ủy UBND tỉnh")]
    [InlineData("2. Sở Tài chính bố trí vốn:", "implement Sở Tài chính")]
    [InlineData("2. Trong năm 2025, các sở, ngành tập trung thực hiện các nội dung sau:", "implement các sở, ngành")]
    [InlineData("2. Phối hợp với Sở Tài chính thực hiện:", "")]
    [InlineData("2. UBND huyện Cao Lãnh, Lấp Vò, Tháp Mười và UBND thành phố Sa Đéc", "lead UBND huyện Cao Lãnh; lead UBND huyện Lấp Vò; lead UBND huyện Tháp Mười; lead UBND thành phố Sa Đéc")]
    [InlineData("2. Sở Tài chính, Sở Nội vụ: Theo chức năng, nhiệm vụ:", "lead Sở Tài chính; lead Sở Nội vụ")]
    [InlineData("2. Sở Tài chính căn cứ chức năng, nhiệm vụ được giao:", "lead Sở Tài chính")]
    public void Import_HeadingWithAVerbOrAList_PassesItsAgenciesOn(string heading, string assignments) =>
        Assert.Equal(assignments, Sample.Plan($"III. NHIỆM VỤ\n\n{heading}\n\na) Rà soát quy định của tỉnh.\n\nb) Lập danh sách.").Task("III/2/a").Assignments());

    [Theory]
    [InlineData("Kinh phí: Phòng Kinh tế bố trí trong dự toán.", "implement Phòng Kinh tế")]
    [InlineData("Kinh phí thực hiện: Do Sở Tài chính bảo đảm.", "implement Sở Tài chính")]
    public void Import_ClauseAboutMoney_IsGivenToTheAgencyItNames(string text, string assignments) =>
        Assert.Equal(assignments, Sample.Plan($"II. NHIỆM VỤ\n\n1. Rà soát các chợ.\n\n2. {text}").Task("II/2").Assignments());

    [Theory]
    [InlineData("Chủ trì: Sở Y tế. Phối hợp: Công an tỉnh, Sở Nội vụ.")]
    [InlineData("Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh, Sở Nội vụ; thời gian: Quý II/2025.")]
    public void Import_LineWithSeveralLabels_GivesEachItsRole(string line) =>
        Assert.Equal("lead Sở Y tế; coordinate Công an tỉnh; coordinate Sở Nội vụ", Sample.Plan($"II. NHIỆM VỤ\n\n1. Rà soát dữ liệu.\n\n- {line}").Task("II/1").Assignments());

    [Theory]
    [InlineData("Cơ quan tham mưu: Phòng Văn hóa.\nCơ quan chỉ đạo: UBND huyện.\nThời gian: hằng năm.", "advise Phòng Văn hóa; direct UBND huyện")]
    [InlineData("+ Giao Trạm Y tế xã thực hiện.\n+ Thời gian: 01 lần/tuần.", "lead Trạm Y tế xã")]
    [InlineData("(Cơ quan chủ trì: Sở Y tế; cơ quan tham mưu: Sở Nội vụ; hoàn thành: Quý III/2025)", "lead Sở Y tế; advise Sở Nội vụ")]
    public void Import_LinesThatTellWhoAdvisesDirectsOrIsCharged_AreNoTasks(string lines, string assignments)
    {
        var plan = Sample.Plan($"II. NHIỆM VỤ\n\n1. Rà soát dữ liệu.\n{lines}");

        Assert.Equal(("II/1", assignments), (plan.Tasks(), plan.Task("II/1").Assignments()));
        Assert.Single(plan.Task("II/1").Deadlines);
    }

    [Fact]
    public void Import_OrderWithoutATimeBesideIt_IsATask() =>
        Assert.Equal("II/1 II/1/-1", Sample.Plan("II. NHIỆM VỤ\n\n1. Sở Y tế rà soát dữ liệu.\n- Giao Trạm Y tế xã thực hiện.").Tasks());

    [Theory]
    [InlineData("1. Ban Chỉ huy Quân sự huyện: Chủ trì luyện tập phương án.", "lead Ban Chỉ huy Quân sự huyện")]
    [InlineData("1. Sở Tài chính và UBND các xã: bố trí kinh phí.", "implement Sở Tài chính; implement UBND các xã")]
    [InlineData("1. Bố trí kinh phí.", "lead CÁC CƠ QUAN, ĐƠN VỊ")]
    [InlineData("Để đạt hiệu quả, nhà trường phân công nhiệm vụ như sau:\n\n1. Cô Nguyễn Thị An: Lập danh sách học sinh.", "implement Cô Nguyễn Thị An")]
    public void Import_DoerBeforeAColon_IsNearerThanTheHeadingAbove(string clause, string assignments) =>
        Assert.Equal(assignments, Sample.Plan($"II. NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ\n\n{clause}").Task("II/1").Assignments());

    [Fact]
    public void Import_NamesBehindAColon_LeaveTheGroupBeforeItOut() =>
        Assert.Equal("implement Bộ Quốc phòng; implement Bộ Công an", Sample.Plan("II. NHIỆM VỤ\n\n1. Các Bộ: Quốc phòng, Công an rà soát văn bản.").Task("II/1").Assignments());

    [Fact]
    public void Import_LabelsWithinTheTextOfATask_GiveRoles() =>
        Assert.Equal("lead Sở Y tế; coordinate Công an tỉnh", Sample.Plan("II. NHIỆM VỤ\n\n1. Rà soát dữ liệu. Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Công an tỉnh.").Task("II/1").Assignments());

    [Fact]
    public void Import_ContentLabelAboveWhoAndWhen_IsTheTask()
    {
        var task = Sample.Plan("II. NHIỆM VỤ\n\na) Nội dung: Xây dựng sản phẩm du lịch.\n\n- Cơ quan chủ trì: Sở Y tế.\n\n- Thời gian thực hiện: Quý II/2025.").Task("II/a");

        Assert.Equal("lead Sở Y tế", task.Assignments());
        Assert.Equal("Quý II/2025", Assert.Single(task.Deadlines).Text);
    }

    [Fact]
    public void Import_LinesAfterTheLastBullet_HoldForTheWholeList()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\n\n1. Về dữ liệu\n\n- Rà soát dữ liệu.\n\n- Số hóa hồ sơ.\n\nĐơn vị chủ trì: Sở Y tế.\n\nThời gian thực hiện: Quý II/2025.");

        Assert.Equal("lead Sở Y tế", plan.Task("II/1/-1").Assignments());
        Assert.Equal("lead Sở Y tế", plan.Task("II/1/-2").Assignments());
        Assert.Equal("Quý II/2025", Assert.Single(plan.Task("II/1/-1").Deadlines).Text);
    }

    [Fact]
    public void Import_PartnersInTheTextOfATaskWithLines_CoordinateToo() =>
        Assert.Equal("lead Sở Y tế; coordinate Công an tỉnh",
            Sample.Plan("II. NHIỆM VỤ\n\n1. Phối hợp với Công an tỉnh rà soát dữ liệu.\n\n- Đơn vị chủ trì: Sở Y tế.").Task("II/1").Assignments());

    [Fact]
    public void Import_HeadingThatOrders_GivesEachItsRole() =>
        Assert.Equal("lead Sở Nội vụ; coordinate Sở Tài chính",
            Sample.Plan("III. NHIỆM VỤ\n\n1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính:\n\n- Rà soát quy định.").Task("III/1/-1").Assignments());

    [Theory]
    [InlineData("Ủy ban nhân dân các xã, phường (sau đây gọi chung là Ủy ban nhân dân cấp xã) rà soát.", "UBND cấp xã", "Ủy ban nhân dân các xã, phường")]
    [InlineData("Ban Chỉ đạo tỉnh về chuyển đổi số (gọi tắt là Ban Chỉ đạo) họp.", "Ban Chỉ đạo", "Ban Chỉ đạo tỉnh về chuyển đổi số")]
    [InlineData("Các sở, ban, ngành, sau đây gọi chung là các đơn vị, rà soát.", "Các đơn vị", "Các sở, ban, ngành")]
    public void Import_ShortNames_AreResolvedWhereverTheyStand(string definition, string printed, string resolved)
    {
        var assignment = Assert.Single(Sample.Plan($"II. NHIỆM VỤ\n\n1. {definition}\n\n2. {printed} triển khai.").Task("II/2").Assignments);

        Assert.Equal((printed, resolved), (assignment.Agency, assignment.Resolved));
    }

    [Fact]
    public void Import_HeadingThatNamesAgencies_LeadsWhateverVerbFollows()
    {
        var plan = Sample.Plan("III. NHIỆM VỤ\n\n2.1. Sở Nội vụ, Sở Y tế\n\n- Tham mưu Tỉnh ủy ban hành quy định.\n\n- Phối hợp với Sở Tài chính bố trí kinh phí.");

        Assert.Equal("lead Sở Nội vụ; lead Sở Y tế; coordinate Sở Tài chính", plan.Task("III/2.1/-2").Assignments());
        Assert.All(plan.Task("III/2.1/-1").Assignments, one => Assert.Equal((Origin.Heading, "III/2.1"), (one.From, one.At.ToString())));
    }

    [Fact]
    public void Import_OpeningSentenceOfASection_AssignsEveryTaskInIt()
    {
        var task = Sample.Plan("II. NHIỆM VỤ\n\nCác sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã (sau đây gọi chung là cơ quan, đơn vị) triển khai những nhiệm vụ sau:\n\n1. Học tập\n\na) Rà soát quy định.").Task("II/1/a");

        Assert.Equal("implement Các sở, ban, ngành; implement Ủy ban nhân dân các huyện, thị xã", task.Assignments());
        Assert.All(task.Assignments, one => Assert.Equal((Origin.Section, "II"), (one.From, one.At.ToString())));
    }

    [Theory]
    [InlineData("Ban Thường vụ yêu cầu các sở, ngành, Mặt trận Tổ quốc tỉnh tập trung thực hiện các nhiệm vụ sau:", "implement các sở, ngành; implement Mặt trận Tổ quốc tỉnh")]
    [InlineData("Sở Nội vụ ban hành Kế hoạch kiểm tra và hướng dẫn các xã tự kiểm tra như sau:", "")]
    public void Import_DemandAboveAllSections_IsOfTasksThatNameNobody(string demand, string assignments)
    {
        var plan = Sample.Import($"KẾ HOẠCH\n\nkiểm tra công vụ\n\nCăn cứ Luật Cán bộ, công chức;\n\n{demand}\n\nI. NHIỆM VỤ\n\n1. Rà soát quy định của tỉnh.\n\n2. Sở Tài chính bố trí kinh phí.").Plan!;

        Assert.Equal(assignments, plan.Task("I/1").Assignments());
        Assert.Equal("implement Sở Tài chính", plan.Task("I/2").Assignments());
    }

    [Fact]
    public void Import_ShortNameDefinedInTheText_IsResolved()
    {
        var task = Sample.Plan("II. NHIỆM VỤ\n\nCác sở, ban, ngành (sau đây gọi chung là cơ quan, đơn vị) thực hiện:\n\n1. Sở Y tế\n\nChủ trì, phối hợp với các cơ quan, đơn vị rà soát.").Task("II/1");

        Assert.Equal("lead Sở Y tế; coordinate Các sở, ban, ngành", task.Assignments());
    }

    [Fact]
    public void Import_ClauseThatRefersToTasks_PassesItsAgenciesOn()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\n\n1. Học tập\n\n1.1. Tổ chức học tập.\n\n2. Rà soát quy định.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế: Chủ trì, phối hợp với Sở Nội vụ triển khai các nội dung tại điểm 1.1 khoản 1, khoản 2, Mục II của Kế hoạch.");

        Assert.Equal("II/1/1.1 II/2", plan.Tasks());
        Assert.Equal("lead Sở Y tế; coordinate Sở Nội vụ", plan.Task("II/2").Assignments());
        Assert.All(plan.Task("II/1/1.1").Assignments, one => Assert.Equal((Origin.Reference, "III/1"), (one.From, one.At.ToString())));
        Assert.Equal(["II/1/1.1", "II/2"], Assert.Single(plan.InternalReferences).Targets);
    }

    [Fact]
    public void Import_ReferenceIntoAnotherDocument_IsNoInternalReference() =>
        Assert.Empty(Sample.Plan("II. NHIỆM VỤ\n\n1. Thực hiện điểm 2.3 khoản 2, mục II Kế hoạch số 158-KH/TU của Tỉnh ủy.").InternalReferences);

    [Fact]
    public void Import_AppendixThatIsNotThere_IsReferredToAsPrinted() =>
        Assert.Equal(["phụ lục 1"], Assert.Single(Sample.Plan("II. NHIỆM VỤ\n\n1. Tổng kết các quy chế (theo phụ lục 1 đính kèm).").InternalReferences).Targets);

    [Theory]
    [InlineData("Người thực hiện: Khoa Gây mê hồi sức.", "implement Khoa Gây mê hồi sức")]
    [InlineData("Phụ trách: Phòng Đào tạo.", "implement Phòng Đào tạo")]
    [InlineData("Đơn vị phụ trách: Phòng Đào tạo.", "implement Phòng Đào tạo")]
    [InlineData("Bộ phận chủ trì: Phòng Đào tạo.", "lead Phòng Đào tạo")]
    public void Import_LabelsOfHospitalsAndSchools_GiveAgencies(string line, string assignments)
    {
        var plan = Sample.Plan($"II. NHIỆM VỤ\n\n1. An toàn\n\na) Rà soát quy trình.\n- {line}\n- Thời gian: Từ 01/02/2020.");

        Assert.Equal(("II/1/a", assignments), (plan.Tasks(), plan.Task("II/1/a").Assignments()));
    }

    [Fact]
    public void Import_LabelAtTheTopOfAPage_BeginsALineOfItsOwn()
    {
        var task = Sample.Plan("II. NHIỆM VỤ\n1. Tập huấn kỹ năng cho nữ ứng cử viên lần đầu tham gia ứng cử ở các cấp.\nThời gian: sau Hội nghị hiệp thương lần thứ ba, dự kiến từ 25/4 đến 10/5/2016\n2\nĐơn vị thực hiện: Ban Tổ chức, phối hợp với Ban Tuyên giáo Hội LHPN tỉnh\n2. Mỗi chi hội tổ chức một buổi sinh hoạt về bầu cử trong tháng 4/2016.").Task("II/1");

        Assert.Equal("implement Ban Tổ chức; coordinate Ban Tuyên giáo Hội LHPN tỉnh", task.Assignments());
        Assert.Equal(new DateOnly(2016, 5, 10), task.Deadlines[^1].End);
    }

    [Theory]
    [InlineData("Giao cho Sở Nội vụ và Ban Chỉ đạo phát triển kinh tế tập thể tỉnh (sau đây gọi tắt là Ban Chỉ đạo)", "Ban Chỉ đạo", "Ban Chỉ đạo phát triển kinh tế tập thể tỉnh")]
    [InlineData("Sở Tài chính, Ủy ban nhân dân các huyện, thị xã (sau đây gọi tắt là UBND cấp huyện)", "UBND cấp huyện", "Ủy ban nhân dân các huyện, thị xã")]
    [InlineData("Các sở, UBND các huyện (sau đây gọi chung là cơ quan, đơn vị)", "Cơ quan, đơn vị", "Các sở, UBND các huyện")]
    [InlineData("Các sở, UBND các huyện (sau đây gọi tắt là các đơn vị)", "Các đơn vị", "Các sở, UBND các huyện")]
    [InlineData("Mặt trận Tổ quốc tỉnh, các tổ chức chính trị - xã hội (sau đây gọi tắt là Mặt trận và đoàn thể)", "Mặt trận và đoàn thể", "Mặt trận Tổ quốc tỉnh, các tổ chức chính trị - xã hội")]
    public void Import_ShortName_StandsForWhatItIsDefinedFor(string definition, string printed, string full) =>
        Assert.Equal($"implement {full}", Sample.Plan($"II. NHIỆM VỤ\n\n1. {definition} rà soát.\n\n2. {printed} báo cáo.").Task("II/2").Assignments());
}
