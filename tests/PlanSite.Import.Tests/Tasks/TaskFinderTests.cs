namespace PlanSite.Import.Tests.Tasks;

public sealed class TaskFinderTests
{
    [Theory]
    [InlineData("MỤC ĐÍCH, YÊU CẦU", "")]
    [InlineData("MỤC TIÊU", "")]
    [InlineData("QUAN ĐIỂM CHỈ ĐẠO", "")]
    [InlineData("QUAN ĐIỂM, MỤC TIÊU, NHIỆM VỤ", "I/1")]
    [InlineData("TỔ CHỨC THỰC HIỆN", "I/1")]
    [InlineData("KHẨU HIỆU TUYÊN TRUYỀN", "")]
    [InlineData("THÀNH PHẦN THAM DỰ", "")]
    [InlineData("NỘI DUNG HỘI NGHỊ", "")]
    [InlineData("THÔNG TIN CHUNG VỀ CÔNG TRÌNH", "")]
    [InlineData("LỢI ÍCH CỦA PHONG TRÀO", "")]
    [InlineData("BỐI CẢNH", "")]
    [InlineData("NỘI DUNG HỘI NGHỊ VÀ NHIỆM VỤ", "I/1")]
    public void Import_SectionsThatOrderNoWork_HaveNoTasks(string heading, string tasks) =>
        Assert.Equal(tasks, Sample.Plan($"I. {heading}\n\n1. Nâng cao nhận thức của cán bộ.").Tasks());

    [Theory]
    [InlineData("THỜI GIAN", "Từ ngày 10/11/2025 đến hết ngày 17/02/2026.")]
    [InlineData("THỜI GIAN THỰC HIỆN", "100 ngày, từ ngày 10/11/2025 đến ngày 17/02/2026.")]
    public void Import_SectionOfTheTime_IsNoTaskAndHoldsForThoseAfterIt(string heading, string time)
    {
        var plan = Sample.Plan($"I. {heading}\n{time}\n\nII. PHÂN CÔNG\n1. Đảng ủy các xã lãnh đạo việc thực hiện.");

        Assert.Equal((heading, "II/1"), (plan.Unit("I").Heading!.Text, plan.Tasks()));
        Assert.Equal(new DateOnly(2026, 2, 17), Assert.Single(plan.Task("II/1").Deadlines).End);
    }

    [Fact]
    public void Import_UnderMoney_OnlyWhatAnAgencyIsGivenIsATask() =>
        Assert.Equal("I/2", Sample.Plan("I. KINH PHÍ\n\n1. Từ ngân sách nhà nước theo phân cấp.\n\n2. Sở Tài chính chủ trì bố trí kinh phí.").Tasks());

    [Fact]
    public void Import_TargetThatALabelGivesToAnAgency_IsATask()
    {
        var plan = Sample.Plan("I. CHỈ TIÊU\n1. Tỷ lệ che phủ rừng đạt 55%.\nĐơn vị chủ trì: Hạt Kiểm lâm huyện.\n2. Trồng 20 ha rừng. Đơn vị chủ trì: Phòng Kinh tế, phối hợp: Hạt Kiểm lâm huyện.\n4. Giảm số vụ cháy rừng (Công an xã chủ trì).\n3. Thu nhập đạt 70 triệu đồng.\n\nII. NHIỆM VỤ\n1. Sở Y tế rà soát.");

        Assert.Equal("I/1 I/2 I/4 II/1", plan.Tasks());
        Assert.Equal(("lead Hạt Kiểm lâm huyện", "lead Phòng Kinh tế; coordinate Hạt Kiểm lâm huyện"), (plan.Task("I/1").Assignments(), plan.Task("I/2").Assignments()));
    }

    [Fact]
    public void Import_UnitThatOnlyIntroducesItsChildren_IsNoTask() =>
        Assert.Equal("II/1/-1 II/1/-2", Sample.Plan("II. NHIỆM VỤ\n\n1. Sở Nội vụ\nChủ trì một số nội dung sau:\n- Rà soát biên chế.\n- Tổng hợp báo cáo.").Tasks());

    [Fact]
    public void Import_UnitWithWorkAndChildTasks_IsATaskToo() =>
        Assert.Equal("II/1/-1 II/1/-1/+1", Sample.Plan("II. NHIỆM VỤ\n\n1. Sở Nội vụ\n- Xây dựng kế hoạch thực hiện. Kế hoạch chú trọng các nội dung:\n+ Rà soát biên chế.").Tasks());

    [Theory]
    [InlineData("1. **Rà soát biên chế của các cơ quan, đơn vị.**\n\n- Lập danh sách người làm việc.\n\n- Báo cáo kết quả.", "II/1/-1 II/1/-2")]
    [InlineData("1. Sửa đổi quy chế làm việc để:\n- Rút ngắn thời gian xử lý.", "II/1 II/1/-1")]
    [InlineData("1. Lập danh sách hỗ trợ\n\n1.1. Bước 1: Kiểm tra hồ sơ của từng hộ.\n\nỦy ban nhân dân xã kiểm tra hồ sơ.\n\n1.2. Bước 2:\n\n1.2.a. Sở Y tế thẩm định.\n\n1.2.b. Sở Tài chính cấp kinh phí.", "II/1/1.1 II/1/1.2/1.2.a II/1/1.2/1.2.b")]
    [InlineData("1. Lập hồ sơ của từng hộ, gồm:\n- Đơn đề nghị;\n- Biên bản xác nhận.\n\n2. Nội dung công việc gồm:\n- Kiểm tra hồ sơ;\n- Cấp kinh phí.", "II/1 II/2/-1 II/2/-2")]
    [InlineData("1. Tuyên truyền\n\na) Nhiệm vụ: Biên soạn tài liệu.\n\nb) Cơ quan thực hiện: Sở Y tế.\n\nc) Thời gian thực hiện: Quý I/2026.", "II/1/a")]
    [InlineData("1. Tuyên truyền\n\na) Nhiệm vụ:\n\n- Biên soạn tài liệu.\n\n- Mở chuyên mục.\n\nb) Cơ quan thực hiện: Sở Y tế.", "II/1/a/-1 II/1/a/-2")]
    [InlineData("1. Nội dung\n\na) Biên soạn tài liệu;\n\nb) Mở chuyên mục.\n\n2. Cơ quan chủ trì, phối hợp\n\na) Cơ quan chủ trì\n\n- Sở Y tế.\n\nb) Cơ quan phối hợp\n\n- Sở Nội vụ.\n\n3. Thời gian thực hiện: Quý I/2026.", "II/1/a II/1/b")]
    [InlineData("1. Hội nghị lần thứ nhất.\n\n1.1. Chuẩn bị tài liệu.\n\n- Thành phần: Lãnh đạo các phòng.\n\n1.2. Gửi giấy mời.", "II/1/1.1 II/1/1.2")]
    [InlineData("1. Phòng Kinh tế rà soát các chợ.\n\n1.1. Chợ trung tâm xã.", "II/1 II/1/1.1")]
    [InlineData("1. Liên minh chủ trì rà soát các chợ.\n\n1.1. Chợ trung tâm xã.", "II/1 II/1/1.1")]
    [InlineData("1. Hội nghị triển khai nghị quyết.\n\n- Nội dung: Phổ biến nghị quyết.\n\n- Cơ quan chủ trì: Sở Y tế.\n\n- Thời gian: Quý I/2026.", "II/1")]
    [InlineData("1. Hội nghị triển khai nghị quyết\n\n- Nội dung: Phổ biến nghị quyết.\n\n- Cơ quan chủ trì: Sở Y tế.\n\n- Thời gian: Quý I/2026.", "II/1/-1")]
    [InlineData("1. Rà soát các chợ.\n\n2. Kinh phí thực hiện Kế hoạch này: Do ngân sách xã bảo đảm.", "II/1")]
    [InlineData("1. Rà soát các chợ.\n\n2. Kinh phí thực hiện: Phòng Kinh tế cân đối, bố trí ngân sách.", "II/1 II/2")]
    [InlineData("Các nội dung dưới đây được triển khai theo đúng quy định của pháp luật.\n\n1. Rà soát các chợ.", "II/1")]
    [InlineData("1. Mở lớp bơi cho học sinh.\n\n2. Thời gian và địa điểm:\n\n- Thời gian: Tháng 6/2026.\n\n- Địa điểm: Bể bơi huyện.", "II/1")]
    [InlineData("1. Nội dung công việc.\n\n- Lập danh sách đoàn viên.\n\n2. Biện pháp thực hiện.\n\n- Thành lập các đội.", "II/1/-1 II/2/-1")]
    [InlineData("1. Yêu cầu các trường báo cáo.\n\n- Báo cáo trước ngày khai giảng.", "II/1 II/1/-1")]
    [InlineData("1. Nội dung thi, hình thức thi.\n\n- Thi viết.", "II/1 II/1/-1")]
    [InlineData("1. Sở Y tế rà soát.\n\n* Lưu ý: Hồ sơ chậm phải gửi bổ sung về Sở Y tế.\n\n2. Sở Nội vụ rà soát.", "II/1 II/2")]
    [InlineData("1. Sở Y tế rà soát.\n\n* Lưu ý: Sở Nội vụ gửi danh sách trước ngày 15/3/2026.\n\n2. Sở Nội vụ rà soát.", "II/1 II/1/-1 II/2")]
    [InlineData("1. Kinh phí phục vụ hội thi được thực hiện theo quy định tại Thông tư số 12/2025/TT-BTC.\n\n2. Kinh phí hội thi được thực hiện theo quy định; giao Sở Tài chính cấp phát.\n\n3. Kết quả thực hiện kế hoạch là một trong những tiêu chí xếp loại thi đua.", "II/2")]
    public void Import_ShapesOfWork_GiveTheUnitsThatStateIt(string body, string tasks) => Assert.Equal(tasks, Sample.Plan($"II. NHIỆM VỤ\n\n{body}").Tasks());

    [Fact]
    public void Import_ClausesThatNameWhoAndWhen_HoldForTheClauseBeforeThem()
    {
        var task = Sample.Plan("II. TUYÊN TRUYỀN\n\n1. Nội dung\n\na) Biên soạn tài liệu;\n\n2. Cơ quan chủ trì, phối hợp\n\na) Cơ quan chủ trì\n\n- Sở Y tế.\n\nb) Cơ quan phối hợp\n\n- Sở Nội vụ.\n\n3. Thời gian thực hiện: Tháng 12/2026.").Task("II/1/a");

        Assert.Equal("lead Sở Y tế; coordinate Sở Nội vụ", task.Assignments());
        Assert.Equal(new DateOnly(2026, 12, 31), Assert.Single(task.Deadlines).End);
    }

    [Theory]
    [InlineData("Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.", "")]
    [InlineData("Quyết định này có hiệu lực kể từ ngày ký.", "")]
    [InlineData("Chánh Văn phòng Sở, Trưởng các phòng và các cá nhân liên quan chịu trách nhiệm thi hành./.", "")]
    [InlineData("Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở căn cứ Quyết định thi hành.", "")]
    [InlineData("Phê duyệt Kế hoạch tuyển dụng viên chức (kèm theo Tờ trình số 12/TTr-SNV ngày 05/3/2026 của Sở Nội vụ).", "")]
    [InlineData("Giao Sở Y tế theo dõi, đôn đốc và báo cáo trước ngày 15/12/2026.", "Điều 2 ")]
    [InlineData("Giao Giám đốc Sở Giáo dục và Đào tạo\n\n1. Chỉ đạo các trường dạy bù.\n\n2. Chủ trì, phối hợp với Sở Y tế kiểm tra.", "Điều 2/1 Điều 2/2 ")]
    public void Import_ArticleOfADecision_IsATaskOnlyIfItGivesWork(string article, string tasks) =>
        Assert.Equal($"{tasks}I/1", Sample.Import($"QUYẾT ĐỊNH\n\nVề việc ban hành Kế hoạch\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n\nĐiều 2. {article}\n\nI. NHIỆM VỤ\n\n1. Sở Y tế rà soát.").Plan!.Tasks());

    [Theory]
    [InlineData("2. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.", "I/1")]
    [InlineData("2. Sở Y tế chủ trì tổ chức thực hiện Kế hoạch này.", "I/1 I/2")]
    public void Import_OrderToAnswerForTheDocument_IsNoTaskAnywhere(string clause, string tasks) =>
        Assert.Equal(tasks, Sample.Plan($"I. NHIỆM VỤ\n\n1. Sở Y tế rà soát.\n\n{clause}").Tasks());

    [Theory]
    [InlineData("Kế hoạch này thay thế Kế hoạch số 45-KH/TU.", "III/1")]
    [InlineData("Kế hoạch này thay thế Kế hoạch số 45-KH/TU ngày 01/3/2019; giao Văn phòng Tỉnh ủy công bố trên cổng thông tin trong vòng 5 ngày.", "III/1 III/¶1")]
    [InlineData("2. Kế hoạch này thay thế Kế hoạch số 45-KH/TU ngày 01/3/2019; giao Văn phòng Tỉnh ủy công bố trên cổng thông tin trong vòng 5 ngày.", "III/1 III/2")]
    [InlineData("Kế hoạch này có hiệu lực từ ngày ký; Sở Tư pháp đăng Công báo.", "III/1 III/¶1")]
    [InlineData("Kế hoạch này có hiệu lực từ ngày ký. Giao Sở Tư pháp đăng Công báo.", "III/1 III/¶1")]
    [InlineData("Kế hoạch này có hiệu lực từ ngày ký; Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh hết hiệu lực.", "III/1")]
    [InlineData("Kế hoạch này có hiệu lực từ ngày ký; các sở, ngành chịu trách nhiệm thi hành.", "III/1")]
    [InlineData("Trên đây là Kế hoạch của Tỉnh ủy.", "III/1")]
    [InlineData("Trên đây là Kế hoạch của Tỉnh ủy; yêu cầu các sở, ngành triển khai thực hiện.", "III/1")]
    [InlineData("Trên đây là Kế hoạch thực hiện Nghị quyết số 57-NQ/TW, yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, phản ánh về Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét./.", "III/1")]
    [InlineData("Yêu cầu các sở, ban, ngành, Ủy ban nhân dân các huyện nghiêm túc triển khai thực hiện Kế hoạch này./.", "III/1")]
    [InlineData("Yêu cầu Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện nghiêm túc tổ chức triển khai thực hiện Kế hoạch này./.", "III/1")]
    [InlineData("Bộ Nội vụ yêu cầu các Sở Nội vụ triển khai thực hiện đầy đủ, nghiêm túc hướng dẫn này. Trong quá trình triển khai, nếu có vướng mắc, đề nghị các Sở Nội vụ phản ánh về Bộ (qua Vụ Pháp chế) để kịp thời giải quyết./.", "III/1")]
    [InlineData("Bộ Nội vụ yêu cầu các Sở Nội vụ nghiêm túc thực hiện, báo cáo trước ngày 15/11/2025.", "III/1 III/¶1")]
    [InlineData("Trên đây là Kế hoạch của Tỉnh ủy; yêu cầu các sở, ngành xây dựng kế hoạch của mình.", "III/1 III/¶1")]
    [InlineData("Trên đây là Kế hoạch của Tỉnh ủy, yêu cầu các sở, ngành triển khai thực hiện, báo cáo trước ngày 15/11/2025.", "III/1 III/¶1")]
    [InlineData("Yêu cầu các sở, ngành triển khai thực hiện, định kỳ hằng quý gửi báo cáo về Sở Y tế.", "III/1 III/¶1")]
    [InlineData("Trong quá trình tổ chức thực hiện, có phát sinh khó khăn, các cơ quan, đơn vị phản ánh đến Sở Y tế để tổng hợp.", "III/1 III/¶1")]
    [InlineData("Trong quá trình thực hiện nếu có khó khăn, vướng mắc đề nghị phản ánh về UBND xã (qua Phòng Kinh tế) để được hướng dẫn./.", "III/1")]
    public void Import_ClosingStatement_IsATaskOnlyIfItGivesWork(string statement, string tasks) =>
        Assert.Equal(tasks, Sample.Plan($"III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế rà soát.\nTheo đúng quy định.\n\n{statement}").Tasks());

    [Theory]
    [InlineData("Sở Y tế rà soát.\n\n", "Trên đây là Kế hoạch của Tỉnh ủy.", "III/1")]
    [InlineData("Sở Y tế rà soát\n", "Trên đây là Kế hoạch của Tỉnh ủy.", "III/1")]
    [InlineData("Sở Y tế rà soát.\n", "Yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện./.", "III/1")]
    [InlineData("Sở Y tế rà soát.\n", "Đề nghị các xã, phường nghiêm túc triển khai thực hiện./.", "III/1")]
    [InlineData("Sở Y tế rà soát.\n\n", "Các sở, ngành căn cứ chức năng, nhiệm vụ tổ chức thực hiện Kế hoạch này.", "III/1")]
    [InlineData("Sở Y tế rà soát.\n\n", "Thủ trưởng các sở, ngành; Chủ tịch UBND các huyện chịu trách nhiệm thực hiện Kế hoạch này./.", "III/1")]
    [InlineData("Sở Y tế rà soát.\n\n", "Nhận được Kế hoạch này, yêu cầu các đơn vị khẩn trương triển khai thực hiện.", "III/1 III/¶1")]
    [InlineData("Sở Y tế rà soát.\n\n", "Kế hoạch được phổ biến đến toàn thể cán bộ.", "III/1")]
    [InlineData("Sở Y tế rà soát.\n\n", "Trên cơ sở Kế hoạch này, các xã xây dựng kế hoạch của mình.", "III/1 III/¶1")]
    [InlineData("Sở Y tế rà soát.\n\n", "Ban Thường vụ Tỉnh ủy giao Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này.", "III/1 III/¶1")]
    public void Import_ClosingStatementBehindAClause_IsNoPartOfIt(string clause, string statement, string tasks)
    {
        var plan = Sample.Plan($"III. TỔ CHỨC THỰC HIỆN\n\n1. {clause}{statement}");

        Assert.Equal((clause.Trim(), statement, tasks), (plan.Unit("III/1").Text, plan.Unit("III/¶1").Text, plan.Tasks()));
    }

    [Fact]
    public void Import_ParagraphBelowAnAgency_StaysItsOwn() =>
        Assert.Equal("Theo dõi, đôn đốc việc thực hiện Kế hoạch này.", Sample.Plan("III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\nTheo dõi, đôn đốc việc thực hiện Kế hoạch này.").Unit("III/1").Text);

    [Theory]
    [InlineData("Mốc giám sát: từ tháng 3 đến tháng 5/2024.", "II/1", "từ tháng 3 đến tháng 5/2024")]
    [InlineData("- Mốc thời gian: quý III/2024.", "II/1", "quý III/2024")]
    [InlineData("Thời gian giám sát: tháng 6/2024.", "II/1", "tháng 6/2024")]
    [InlineData("- Thời điểm: tháng 9/2024.", "II/1", "tháng 9/2024")]
    [InlineData("- Mốc giới: cắm lại trong tháng 9/2024.", "II/1 II/1/-1", "")]
    public void Import_LineThatMarksATime_IsThatOfItsTask(string line, string tasks, string time)
    {
        var plan = Sample.Plan($"II. NHIỆM VỤ\n\n1. Phát triển sản phẩm du lịch.\n{line}");

        Assert.Equal(tasks, plan.Tasks());
        Assert.Equal(time, string.Join(' ', plan.Task("II/1").Deadlines.Select(one => one.Text)));
    }

    [Fact]
    public void Import_AttributeLines_AreUnitsButNoTasks()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\n\n1.1. Biên soạn tài liệu.\n\n- Tổ chức thực hiện:\n\n+ Sở Y tế chủ trì.\n\n- Thời gian thực hiện: Thường xuyên.");

        Assert.Equal("II/1.1", plan.Tasks());
        Assert.Equal("Sở Y tế chủ trì.", plan.Unit("II/1.1/-1/+1").Text);
        Assert.Equal("Biên soạn tài liệu.", plan.Task("II/1.1").Text);
    }
}
