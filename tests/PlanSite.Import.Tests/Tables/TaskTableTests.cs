using PlanSite.Import.Lines;
using PlanSite.Import.Tables;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tests.Tables;

/// <summary>Tables of work: rows → units, tasks, assignments, deadlines.</summary>
public sealed class TaskTableTests
{
    private const string Head = "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm |\n";

    [Fact]
    public void Import_TableOfAnAppendix_GivesTasksBelowItsGroups()
    {
        var plan = Appendix(Head + "| I | Thể chế | | | | |\n| 1 | Rà soát quy định. | Sở Tư pháp | Sở Y tế; Công an tỉnh | Quý II/2025 | Báo cáo |\n| 2 | Sửa quy chế. | Sở Nội vụ | | 2025 | |\n| II | Hạ tầng | | | | |\n| 3 | Lắp máy. | Sở Y tế | | 2025 - 2026 | |");

        Assert.Equal("PL/I/1 PL/I/2 PL/II/3", plan.Tasks());
        Assert.Equal(["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"], plan.Unit("PL").Columns);
        Assert.Equal("Thể chế", plan.Unit("PL/I").Heading!.Text);
        Assert.Equal("lead Sở Tư pháp; coordinate Sở Y tế; coordinate Công an tỉnh", plan.Task("PL/I/1").Assignments());
        Assert.All(plan.Task("PL/I/1").Assignments, one => Assert.Equal((Origin.Own, "PL/I/1"), (one.From, one.At.ToString())));
        Assert.Equal("Cơ quan chủ trì: Sở Tư pháp; Cơ quan phối hợp: Sở Y tế; Công an tỉnh; Thời gian: Quý II/2025; Sản phẩm: Báo cáo", Cells(plan.Unit("PL/I/1")));
        Assert.Equal(["Within 2025-04-01 2025-06-30", "Within 2025-01-01 2025-12-31", "Range 2025-01-01 2026-12-31"], plan.Tasks.Select(Deadline));
    }

    [Theory]
    [InlineData("Q.IV/2024", "Within 2024-10-01 2024-12-31")]
    [InlineData("Q.III/2024", "Within 2024-07-01 2024-09-30")]
    [InlineData("Q4/2023", "Within 2023-10-01 2023-12-31")]
    [InlineData("T10/2024", "Within 2024-10-01 2024-10-31")]
    public void Import_QuarterBesideItsLetter_IsATimeAndEndsNoDocument(string time, string deadline)
    {
        var plan = Appendix($"{Head}| 1 | Rà soát. | Sở Y tế | | {time} | |\n| 2 | Số hóa. | Sở Nội vụ | | Quý IV/2024 | |");

        Assert.Equal("PL/1 PL/2", plan.Tasks());
        Assert.Equal(deadline, Deadline(plan.Task("PL/1")));
        Assert.Equal(time, Assert.Single(plan.Task("PL/1").Deadlines).Text);
    }

    [Fact]
    public void Import_TableWithinAClause_StandsBelowIt()
    {
        var plan = Sample.Plan($"III. NHIỆM VỤ\n\n2. Các nhiệm vụ cụ thể:\n\n{Head}| 1 | Rà soát. | Sở Y tế | | 2025 | |\n| 2 | Số hóa. | Sở Y tế | | 2025 | |\n\n3. Sở Nội vụ báo cáo kết quả.");

        Assert.Equal("III/2/1 III/2/2 III/3", plan.Tasks());
    }

    [Fact]
    public void Import_RowsWithoutANumber_AreCountedOverTheTable() =>
        Assert.Equal("PL/A/1 PL/A/r2 PL/B/1", Appendix("| TT | Nhiệm vụ | Cơ quan chủ trì |\n| A | VIỆC MỘT | |\n| 1 | Rà soát. | Sở Y tế |\n| | Số hóa. | Sở Nội vụ |\n| B | VIỆC HAI | |\n| 1 | Báo cáo. | Sở Y tế |").Tasks());

    [Fact]
    public void Import_RowBelowANumberedOne_TakesWhatItsCellsLeaveEmpty()
    {
        var task = Appendix(Head + "| 1 | Rà soát. | Sở Y tế | Công an tỉnh | Quý II/2025 | |\n| | Số hóa. | Sở Nội vụ | | | |").Task("PL/r2");

        Assert.Equal("lead Sở Nội vụ; coordinate Công an tỉnh", task.Assignments());
        Assert.Equal("Quý II/2025", Assert.Single(task.Deadlines).Text);
    }

    [Fact]
    public void Import_TableOfNothingButASum_KeepsItsHeadAsText()
    {
        var plan = Sample.Plan($"III. NHIỆM VỤ\n\n| STT | Nội dung | Đơn vị thực hiện |\n| --- | --- | --- |\n| | Tổng cộng | |\n\n{Head}| 1 | Rà soát. | Sở Y tế | | 2025 | |");

        Assert.Contains("STT | Nội dung | Đơn vị thực hiện", plan.Unit("III").AllText, StringComparison.Ordinal);
        Assert.Contains("Tổng cộng", plan.Unit("III").AllText, StringComparison.Ordinal);
        Assert.Equal("TT", plan.Unit("III").Columns[0]);
        Assert.NotNull(plan.Task("III/1"));
    }

    [Fact]
    public void Import_EmptyCellOfOtherColumns_TakesNothing() =>
        Assert.Equal("Cơ quan chủ trì: Sở Nội vụ; Cơ quan phối hợp: Công an tỉnh; Thời gian: 2025", Cells(Appendix(Head + "| 1 | Rà soát. | Sở Y tế | Công an tỉnh | 2025 | Báo cáo |\n| | Số hóa. | Sở Nội vụ | | | |").Unit("PL/r2")));

    [Theory]
    [InlineData("| Tổng cộng | | | | | 520 |")]
    [InlineData("| | Tổng số (I+II) | | | | 520 |")]
    [InlineData("| | **Cộng mục I** | | | | 520 |")]
    public void Import_RowThatAddsUp_IsNoTask(string total)
    {
        var plan = Appendix(Head + "| 1 | Rà soát. | Sở Y tế | Công an tỉnh | 2025 | 520 |\n" + total);

        Assert.Equal("PL/1", plan.Tasks());
        Assert.EndsWith(" | 520", plan.Unit("PL/¶1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_WorkThatBeginsLikeASum_IsATask() =>
        Assert.Equal("PL/1 PL/r2", Appendix(Head + "| 1 | Rà soát. | Sở Y tế | | 2025 | |\n| | Tổng kết phong trào. | Sở Y tế | | 2025 | |").Tasks());

    [Fact]
    public void Import_TitleInTheColumnOfNumbers_HeadsTheRowsBelow()
    {
        var plan = Appendix(Head + "| 1 | Rà soát. | Sở Y tế | | 2025 | |\n| Công tác khác | | | | | |\n| 2 | Báo cáo. | Sở Nội vụ | | | |");

        Assert.Equal("lead Sở Nội vụ", plan.Tasks[1].Assignments());
        Assert.Equal((2, 0), (plan.Tasks.Count, plan.Tasks[1].Deadlines.Count));
    }

    [Theory]
    [InlineData("Cải cách thủ tục hành chính (Văn phòng Bộ chủ trì)", "lead Văn phòng Bộ")]
    [InlineData("Cải cách thủ tục hành chính (Sở Tư pháp)", "lead Sở Tư pháp")]
    [InlineData("Cải cách thủ tục hành chính (chủ trì: Sở Tư pháp)", "lead Sở Tư pháp")]
    [InlineData("Cải cách thủ tục hành chính (cấp tỉnh)", "")]
    public void Import_GroupWithAnAgencyInBrackets_PassesItDown(string title, string assignments) =>
        Assert.Equal(assignments, Appendix(Head + $"| II | {title} | | | | |\n| 1 | Rà soát quy định. | | | 2025 | |").Task("PL/II/1").Assignments());

    [Theory]
    [InlineData("| | trên địa bàn tỉnh. | | | | |", "Rà soát dữ liệu trên địa bàn tỉnh.")]
    [InlineData("| | (2) số hóa. | | | | |", "Rà soát dữ liệu (2) số hóa.")]
    public void Import_RestOfARow_JoinsIt(string rest, string text)
    {
        var plan = Appendix(Head + "| 1 | Rà soát dữ liệu | Sở Y tế | | 2025 | |\n" + rest);

        Assert.Equal(text, Assert.Single(plan.Tasks).Text);
    }

    [Fact]
    public void Import_SubRows_StandBelowTheirRow() =>
        Assert.Equal("PL/1/1.1 PL/1/1.2 PL/2 PL/2/a", Appendix("| TT | Nhiệm vụ | Cơ quan chủ trì |\n| 1 | Về dữ liệu | |\n| 1.1 | Rà soát. | Sở Y tế |\n| 1.2 | Số hóa. | Sở Y tế |\n| 2 | Báo cáo. | Sở Nội vụ |\n| a) | Lập biểu. | Sở Nội vụ |").Tasks());

    [Fact]
    public void Import_RowOfWorkAboveBulletRows_IsATaskToo() =>
        Assert.Equal("PL/1 PL/1/-1 PL/1/-2 PL/2/-1", Appendix("| TT | Nhiệm vụ | Cơ quan chủ trì |\n| 1 | Đào giếng | Sở Xây dựng |\n| - | Khảo sát | Sở Xây dựng |\n| - | Khoan | Sở Y tế |\n| 2 | Về dữ liệu | |\n| - | Số hóa | Sở Y tế |").Tasks());

    [Fact]
    public void Import_RowThatSaysWhoDoesIt_TakesNoOtherFromTheRowAbove() =>
        Assert.Equal("implement Sở Y tế", Appendix("| TT | Nhiệm vụ | Cơ quan thực hiện |\n| 1 | Đào giếng | Sở Xây dựng |\n| - | Khảo sát | Sở Y tế |").Task("PL/1/-1").Assignments());

    [Fact]
    public void Import_TitleMergedOverTheColumns_HasItsLetterForAPlaceAndItsAgencyForALead()
    {
        var task = Page("<tr><td colspan=4>B. Ban Dân vận Tỉnh ủy</td></tr><tr><td>1</td><td>Rà soát quy định</td><td></td><td>2025</td></tr>").Task("PL/B/1");

        Assert.Equal("lead Ban Dân vận Tỉnh ủy", task.Assignments());
        Assert.Equal((Origin.Heading, "PL/B"), (task.Assignments[0].From, task.Assignments[0].At.ToString()));
    }

    [Theory]
    [InlineData("<tr><td rowspan=2>1</td><td>Mở lớp</td><td rowspan=2>Sở Y tế</td><td>Quý II/2025</td></tr><tr><td>In tài liệu</td><td></td></tr>")]
    [InlineData("<tr><td rowspan=2>1</td><td>Mở lớp</td><td>Sở Y tế</td><td>Quý II/2025</td></tr><tr><td>In tài liệu</td><td></td><td></td></tr>")]
    public void Import_WorksBesideOneMergedNumber_AreRowsOfTheirOwn(string rows)
    {
        var task = Page(rows).Task("PL/r2");

        Assert.Equal("In tài liệu", task.Text);
        Assert.Equal("lead Sở Y tế", task.Assignments());
        Assert.Equal("Quý II/2025", Assert.Single(task.Deadlines).Text);
    }

    [Theory]
    [InlineData("Văn phòng", "Huyện ủy", "lead Văn phòng Huyện ủy")]
    [InlineData("Sở Y tế; Ban", "Tuyên giáo Tỉnh ủy", "lead Sở Y tế; lead Ban Tuyên giáo Tỉnh ủy")]
    [InlineData("Sở Tài chính; Sở", "Khoa học và Công nghệ", "lead Sở Tài chính; lead Sở Khoa học và Công nghệ")]
    [InlineData("Sở Nông nghiệp", "và Môi trường", "lead Sở Nông nghiệp và Môi trường")]
    [InlineData("Văn phòng Tỉnh ủy", "Huyện ủy Yên Châu", "lead Văn phòng Tỉnh ủy; lead Huyện ủy Yên Châu")]
    [InlineData("Sở Y tế", "Sở Nội vụ", "lead Sở Y tế; lead Sở Nội vụ")]
    public void Import_NameCutByARow_IsOne(string first, string second, string assignments) =>
        Assert.Equal(assignments, Appendix(Head + $"| 1 | Xây dựng kịch bản và | {first} | | 2025 | |\n| | chuẩn bị đại hội | {second} | | | |").Task("PL/1").Assignments());

    [Fact]
    public void Import_GroupThatNamesAnAgencyAndATime_PassesThemDown()
    {
        var task = Appendix(Head + "| I | Thể chế | Sở Tư pháp | | Quý II/2025 | |\n| 1 | Rà soát quy định. | | Sở Y tế | | |").Task("PL/I/1");

        Assert.Equal("lead Sở Tư pháp; coordinate Sở Y tế", task.Assignments());
        Assert.Equal((Origin.Heading, "PL/I"), (task.Assignments[0].From, task.Assignments[0].At.ToString()));
        Assert.Equal((Origin.Heading, "Quý II/2025"), (task.Deadlines[0].From, task.Deadlines[0].Text));
    }

    [Theory]
    [InlineData("Cơ quan thực hiện", "Sở Y tế (phối hợp: Sở Xây dựng)", "implement Sở Y tế; coordinate Sở Xây dựng")]
    [InlineData("Cơ quan chủ trì", "Sở Y tế (phối hợp: Sở Xây dựng, Công an tỉnh)", "lead Sở Y tế; coordinate Sở Xây dựng; coordinate Công an tỉnh")]
    [InlineData("Cơ quan chủ trì", "Sở Nội vụ chủ trì, Sở Tài chính phối hợp", "lead Sở Nội vụ; coordinate Sở Tài chính")]
    [InlineData("Cơ quan thực hiện", "Sở Nội vụ chủ trì, Sở Tài chính phối hợp", "lead Sở Nội vụ; coordinate Sở Tài chính")]
    public void Import_CellThatTellsWhoOnlyHelps_IsBelieved(string column, string cell, string assignments) =>
        Assert.Equal(assignments, Appendix($"| TT | Nhiệm vụ | {column} |\n| 1 | Rà soát. | {cell} |").Task("PL/1").Assignments());

    [Fact]
    public void Import_ColumnOfALead_HoldsWhateverTheTextSays() =>
        Assert.Equal("lead Sở Y tế", Appendix(Head + "| 1 | Sở Nội vụ phối hợp rà soát, hoàn thành trước ngày 15/4/2024. | Sở Y tế | | | |").Task("PL/1").Assignments());

    [Theory]
    [InlineData("Đơn vị thực hiện", "Sở Y tế, Công an tỉnh", "implement Sở Y tế; implement Công an tỉnh")]
    [InlineData("Đơn vị thực hiện", "Sở Y tế chủ trì, phối hợp với Công an tỉnh", "lead Sở Y tế; coordinate Công an tỉnh")]
    [InlineData("Cơ quan chủ trì, phối hợp", "Chủ trì: Sở Y tế; phối hợp: Công an tỉnh", "lead Sở Y tế; coordinate Công an tỉnh")]
    [InlineData("Cơ quan chủ trì", "Sở Khoa học và Công nghệ Sở Công Thương", "lead Sở Khoa học và Công nghệ; lead Sở Công Thương")]
    [InlineData("Cơ quan chủ trì", "Sở Y tế<br>Sở Nội vụ", "lead Sở Y tế; lead Sở Nội vụ")]
    [InlineData("Cơ quan chủ trì", "Sở Y tế,<br>Sở Nội vụ và<br>Công an tỉnh", "lead Sở Y tế; lead Sở Nội vụ; lead Công an tỉnh")]
    [InlineData("Cơ quan phối hợp", "VTV, TTXVN; các bộ, ngành, địa phương", "coordinate VTV; coordinate TTXVN; coordinate các bộ, ngành, địa phương")]
    [InlineData("Cơ quan chủ trì", "Viện Nghiên cứu phát triển Thành phố", "lead Viện Nghiên cứu phát triển Thành phố")]
    [InlineData("Cơ quan chủ trì", "Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp; Cục Đổi mới, Chuyển đổi xanh", "lead Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp; lead Cục Đổi mới, Chuyển đổi xanh")]
    [InlineData("Cơ quan phối hợp", "Cục Hàng không, VTV, Thống kê tỉnh", "coordinate Cục Hàng không; coordinate VTV; coordinate Thống kê tỉnh")]
    [InlineData("Người chủ trì", "Đ/c Hùng - PGĐ; Phòng Kế hoạch", "lead Đ/c Hùng - PGĐ; lead Phòng Kế hoạch")]
    [InlineData("Lãnh đạo phụ trách", "Văn phòng UBND tỉnh", "direct Văn phòng UBND tỉnh")]
    [InlineData("Cơ quan theo dõi", "Văn phòng UBND tỉnh", "monitor Văn phòng UBND tỉnh")]
    [InlineData("Ghi chú", "Phối hợp với Sở Nội vụ, Công an tỉnh", "coordinate Sở Nội vụ; coordinate Công an tỉnh")]
    [InlineData("Ghi chú và đơn vị phối hợp", "Phối hợp các phòng thuộc Sở, UBND cấp xã", "coordinate các phòng thuộc Sở; coordinate UBND cấp xã")]
    [InlineData("Ghi chú", "Sở Nội vụ đã trình", "")]
    [InlineData("Ghi chú", "Phối hợp theo quy chế", "")]
    public void Import_CellOfAgencies_GivesEachTheRoleOfTheColumn(string column, string cell, string assignments) =>
        Assert.Equal(assignments, Appendix($"| TT | Nhiệm vụ | {column} | Thời gian |\n| 1 | Rà soát. | {cell} | 2025 |").Task("PL/1").Assignments());

    [Theory]
    [InlineData("2026", "Within 2026-01-01 2026-12-31")]
    [InlineData("hoàn thành: 30/6/2024", "By  2024-06-30")]
    [InlineData("Q2/2024", "Within 2024-04-01 2024-06-30")]
    [InlineData("6/2025", "Within 2025-06-01 2025-06-30")]
    [InlineData("Quí IV-2025", "Within 2025-10-01 2025-12-31")]
    [InlineData("Quý IV/2025 - Quý II/2026", "Range 2025-10-01 2026-06-30")]
    [InlineData("09 - 10/2026", "Range 2026-09-01 2026-10-31")]
    [InlineData("T10/2026", "Within 2026-10-01 2026-10-31")]
    [InlineData("Xong trong T4/2026", "Within 2026-04-01 2026-04-30")]
    [InlineData("T9 - T10/2026", "Range 2026-09-01 2026-10-31")]
    [InlineData("Tuần 2/10/2026", "Within 2026-10-08 2026-10-14")]
    [InlineData("2025-2030", "Range 2025-01-01 2030-12-31")]
    [InlineData("Nhiệm vụ thường xuyên", "Ongoing  ")]
    [InlineData("Khi có phát sinh", "Conditional  ")]
    [InlineData("Hằng năm", "Recurring  ")]
    [InlineData("2025 và những năm tiếp theo", "From 2025-01-01 ")]
    public void Import_TimeCell_GivesTheDeadline(string cell, string deadline) =>
        Assert.Equal(deadline, Deadline(Appendix($"| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| 1 | Rà soát. | Sở Y tế | {cell} |").Task("PL/1")));

    [Theory]
    [InlineData("Bắt đầu", "Kết thúc", "Quý I/2025", "Quý II/2026", "Range 2025-01-01 2026-06-30")]
    [InlineData("Thời gian bắt đầu", "Thời gian kết thúc", "01/3/2025", "30/6/2025", "Range 2025-03-01 2025-06-30")]
    [InlineData("Từ", "Hoàn thành", "Tháng 3/2025", "Tháng 6/2025", "Range 2025-03-01 2025-06-30")]
    [InlineData("Bắt đầu", "Kết thúc", "2025", "2027", "Range 2025-01-01 2027-12-31")]
    [InlineData("Bắt đầu", "Kết thúc", "", "30/6/2025", "By  2025-06-30")]
    public void Import_ColumnsOfBeginningsAndEnds_GiveOneSpan(string begin, string end, string from, string to, string deadline) =>
        Assert.Equal(deadline, Deadline(Appendix($"| TT | Nhiệm vụ | Cơ quan chủ trì | {begin} | {end} |\n| 1 | Rà soát. | Sở Y tế | {from} | {to} |").Task("PL/1")));

    [Theory]
    [InlineData("| TT | Chỉ tiêu | ĐVT | Kế hoạch 2024 | Chủ trì | Phối hợp |\n| 1 | Tỷ lệ hồ sơ số | % | 80 | Sở Y tế | Sở Nội vụ |")]
    [InlineData("| TT | Chỉ tiêu | ĐVT | Năm 2024 | Cơ quan chủ trì | Cơ quan phối hợp |\n| 1 | Tỷ lệ hồ sơ số | % | 80 | Sở Y tế | Sở Nội vụ |")]
    public void Import_TargetsWithThoseInCharge_AreTasks(string table)
    {
        var task = Appendix(table).Task("PL/1");

        Assert.Equal(("Tỷ lệ hồ sơ số", "lead Sở Y tế; coordinate Sở Nội vụ"), (task.Text, task.Assignments()));
    }

    [Fact]
    public void Import_PlansOfABodyWithTheirTargets_StayTheWork() => Assert.Equal(
        "Rà soát.", Appendix("| TT | Kế hoạch công tác | Chỉ tiêu | Chủ trì |\n| 1 | Rà soát. | 80 | Sở Y tế |").Task("PL/1").Text);

    [Theory]
    [InlineData("Sở Y tế phối hợp với Sở Nội vụ", "lead Sở Y tế; coordinate Sở Nội vụ")]
    [InlineData("Sở Y tế; Sở Nội vụ phối hợp", "lead Sở Y tế; coordinate Sở Nội vụ")]
    [InlineData("Trung tâm Hỗ trợ doanh nghiệp tỉnh", "lead Trung tâm Hỗ trợ doanh nghiệp tỉnh")]
    public void Import_HelpersInTheColumnOfThoseInCharge_Help(string cell, string assignments) =>
        Assert.Equal(assignments, Appendix($"| TT | Nhiệm vụ | Cơ quan chủ trì |\n| 1 | Rà soát. | {cell} |").Task("PL/1").Assignments());

    [Fact]
    public void Import_TableOfFigures_StaysTextOfItsUnit()
    {
        var plan = Appendix("| TT | Chỉ tiêu | Đơn vị | Kết quả |\n| 1 | Tỷ lệ hồ sơ số | % | 80 |");

        Assert.Empty(plan.Tasks);
        Assert.Equal(["TT | Chỉ tiêu | Đơn vị | Kết quả", "1 | Tỷ lệ hồ sơ số | % | 80"], plan.Unit("PL").Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Import_TableThatGoesOnBehindAPage_IsOne()
    {
        var rows = "| 1 | Rà soát. | Sở Y tế | | 2025 | |\n";
        var plan = Appendix($"{Head}| I | VIỆC MỘT | | | | |\n{rows}\n{Head}{rows.Replace('1', '2')}\n{rows.Replace('1', '3')}");

        Assert.Equal("PL/I/1 PL/I/2 PL/I/3", plan.Tasks());
    }

    [Fact]
    public void Import_TextBehindATable_StandsForItself()
    {
        var plan = Appendix(Head + "| 1 | Rà soát. | Sở Y tế | | 2025 | |\n\nGhi chú: bảng này được cập nhật.");

        Assert.Equal("Ghi chú: bảng này được cập nhật.", plan.Unit("PL/¶1").Text);
    }

    [Fact]
    public void Read_HeadOfTwoRows_JoinsTheNames()
    {
        var grid = TableGrid.Of([Line("TT", 0, 0, rows: 2), Line("Nhiệm vụ", 0, 1, rows: 2), Line("Phân công", 0, 2, columns: 2), Line("Chủ trì", 1, 2), Line("Phối hợp", 1, 3), Line("1", 2, 0)]);

        Assert.Equal(["TT", "Nhiệm vụ", "Phân công - Chủ trì", "Phân công - Phối hợp"], TableHead.Of(grid)!.Columns.All.Select(column => column.Name));
        Assert.Equal([ColumnKind.Number, ColumnKind.Work, ColumnKind.Lead, ColumnKind.Coordinate], TableHead.Of(grid)!.Columns.All.Select(column => column.Kind));
    }

    [Theory]
    [InlineData("Đơn vị đầu mối", "Đơn vị tham gia", "Lead Coordinate")]
    [InlineData("Khối tỉnh", "Khối huyện", "Who Who")]
    [InlineData("Chủ trì", "Kinh phí", "Lead Other")]
    public void Read_LowerNames_DecideAndUnknownOnesLeaveItToTheUpper(string left, string right, string kinds)
    {
        var grid = TableGrid.Of(
        [
            Line("TT", 0, 0, rows: 2), Line("Nhiệm vụ", 0, 1, rows: 2), Line("Phân công thực hiện", 0, 2, columns: 2), Line("Mốc thời gian", 0, 4, rows: 2),
            Line(left, 1, 2), Line(right, 1, 3), Line("1", 2, 0), Line("Rà soát.", 2, 1),
        ]);

        Assert.Equal(2, TableHead.Of(grid)!.Next);
        Assert.Equal(kinds, string.Join(' ', TableHead.Of(grid)!.Columns.All.Skip(2).Take(2).Select(column => column.Kind)));
    }

    [Fact]
    public void Import_HeadOfTwoRowsWithoutSpans_NamesTheColumns()
    {
        var plan = Appendix("| TT | Nhiệm vụ | Phân công | | Thời gian |\n| | | Đơn vị đầu mối | Đơn vị tham gia | |\n| | Rà soát. | Sở Y tế | Công an tỉnh | 2025 |");

        Assert.Equal(["TT", "Nhiệm vụ", "Phân công - Đơn vị đầu mối", "Phân công - Đơn vị tham gia", "Thời gian"], plan.Unit("PL").Columns);
        Assert.Equal("lead Sở Y tế; coordinate Công an tỉnh", plan.Task("PL/r1").Assignments());
    }

    [Theory]
    [InlineData("Như trên")]
    [InlineData("-nt-")]
    [InlineData("\"")]
    [InlineData("″")]
    public void Import_CellThatMeansTheOneAbove_KeepsItsTextAndIsReadAsThat(string ditto)
    {
        var plan = Appendix($"{Head}| 1 | Rà soát. | Sở Y tế | Công an tỉnh; Sở Nội vụ | Quý II/2025 | |\n| I | Việc khác | | | | |\n| 2 | Số hóa. | {ditto} | {ditto} | {ditto} | |\n| 3 | Báo cáo. | {ditto} | | 2025 | |");

        Assert.Equal("lead Sở Y tế; coordinate Công an tỉnh; coordinate Sở Nội vụ", plan.Task("PL/I/2").Assignments());
        Assert.Equal("Within 2025-04-01 2025-06-30", Deadline(plan.Task("PL/I/2")));
        Assert.Equal("lead Sở Y tế", plan.Task("PL/I/3").Assignments());
        Assert.Equal($"Cơ quan chủ trì: {ditto}; Cơ quan phối hợp: {ditto}; Thời gian: {ditto}", Cells(plan.Unit("PL/I/2")));
    }

    [Fact]
    public void Read_CellMergedOverRows_HoldsForEach()
    {
        var rows = new TableRows().Read(
        [
            Line("TT", 0, 0), Line("Nhiệm vụ", 0, 1), Line("Cơ quan chủ trì", 0, 2),
            Line("1", 1, 0), Line("Rà soát.", 1, 1), Line("Sở Y tế", 1, 2, rows: 2), Line("2", 2, 0), Line("Số hóa.", 2, 1),
        ]);

        Assert.Equal(["Sở Y tế", "Sở Y tế"], rows.Where(row => row.Kind == RowKind.Work).Select(row => Assert.Single(row.Cells).Content.Text));
    }

    private static Plan Appendix(string table) => Sample.Plan("I. MỤC ĐÍCH\n\nNâng cao nhận thức.\n\nPHỤ LỤC\n\n" + table);

    private static Plan Page(string rows) => Sample.Import(SourceDocument.OfText("in/plan.html",
        $"<p>KẾ HOẠCH</p><p>thực hiện Kết luận số 21-KL/TW</p><p>I. NHIỆM VỤ</p><p>1. Sở Nội vụ rà soát.</p><p>PHỤ LỤC</p><table><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Thời gian</th></tr>{rows}</table>")).Plan!;

    private static TextLine Line(string text, int row, int column, int rows = 1, int columns = 1) => new([new Run(text)], 1, 1, LineBreak.Paragraph, new TableCell(1, row, column, rows, columns));

    private static string Cells(Unit unit) => string.Join("; ", unit.Cells.Select(cell => $"{cell.Column}: {cell.Content.Text}"));

    private static string Deadline(PlanTask task) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Assert.Single(task.Deadlines).Kind} {task.Deadlines[0].Start:yyyy-MM-dd} {task.Deadlines[0].End:yyyy-MM-dd}");
}
