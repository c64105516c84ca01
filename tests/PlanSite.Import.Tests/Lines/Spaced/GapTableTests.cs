using PlanSite.Import.Lines;

namespace PlanSite.Import.Tests.Lines.Spaced;

/// <summary>Tables whose columns stand apart by spaces or tabs: text → rows. A row is printed as its cells, each with its column and the words of its lines.</summary>
public sealed class GapTableTests
{
    [Fact]
    public void Read_NumbersAtTheTop_BeginRows() => AssertRows(
        """
        STT  Nội dung                      Chủ trì            Thời hạn
         1   Rà soát, sửa đổi quy chế làm  Văn phòng, Phòng   Trước ngày
             việc của Sở                   Tổ chức cán bộ     15/4/2025
         2   Mua sắm máy vi tính           Phòng Kế hoạch     Quý II/2025

         3   Tập huấn kỹ năng số cho       Trung tâm Tin học  Tháng 8
             Công đoàn
        """,
        "0 STT; 1 Nội dung; 2 Chủ trì; 3 Thời hạn",
        "0 1; 1 Rà soát, sửa đổi quy chế làm/việc của Sở; 2 Văn phòng, Phòng/Tổ chức cán bộ; 3 Trước ngày/15/4/2025",
        "0 2; 1 Mua sắm máy vi tính; 2 Phòng Kế hoạch; 3 Quý II/2025",
        "0 3; 1 Tập huấn kỹ năng số cho/Công đoàn; 2 Trung tâm Tin học; 3 Tháng 8");

    [Fact]
    public void Read_NumbersInTheMiddle_TakeTheLinesAboveAndBelow() => AssertRows(
        """
                                                     Đơn vị           Thời gian
         TT             Nhiệm vụ
                                                     chủ trì          hoàn thành
             Tổ chức hội nghị quán triệt Nghị
          1  quyết đến toàn thể cán bộ, công       Phòng Văn hóa      Quý I/2025
             chức của huyện
             Xây dựng phóng sự trên hệ thống     Trung tâm Văn        Tháng 3 đến
          2
             truyền thanh cơ sở                  hóa huyện            tháng 6/2025
          3  Cấp phát 5.000 tờ rơi                 Phòng Y tế         2025
             Kiểm tra các cơ sở giết mổ trên       Công an huyện,
          4  địa bàn huyện Tân Phú và các        Đội Quản lý thị      Hằng quý
             huyện giáp ranh                       trường số 3
        """,
        "0 TT; 1 Nhiệm vụ; 2 Đơn vị/chủ trì; 3 Thời gian/hoàn thành",
        "0 1; 1 Tổ chức hội nghị quán triệt Nghị/quyết đến toàn thể cán bộ, công/chức của huyện; 2 Phòng Văn hóa; 3 Quý I/2025",
        "0 2; 1 Xây dựng phóng sự trên hệ thống/truyền thanh cơ sở; 2 Trung tâm Văn/hóa huyện; 3 Tháng 3 đến/tháng 6/2025",
        "0 3; 1 Cấp phát 5.000 tờ rơi; 2 Phòng Y tế; 3 2025",
        "0 4; 1 Kiểm tra các cơ sở giết mổ trên/địa bàn huyện Tân Phú và các/huyện giáp ranh; 2 Công an huyện,/Đội Quản lý thị/trường số 3; 3 Hằng quý");

    [Fact]
    public void Read_TitlesOfGroups_GoOverTheColumns() => AssertRows(
        """
        TT    Công việc               Đơn vị thực hiện    Tiến độ
        I     Nâng cao hiệu lực, hiệu quả quản lý nhà nước trên
              địa bàn toàn tỉnh
        1     Rà soát.                Sở Nội vụ           2025
        B. VIỆC THƯỜNG XUYÊN CỦA CÁC CƠ QUAN, ĐƠN VỊ

        2     Báo cáo.                Sở Y tế             2026
        III   Kinh phí
        3     Lập dự toán             Sở Tài chính        Tháng 7
        """,
        "0 TT; 1 Công việc; 2 Đơn vị thực hiện; 3 Tiến độ",
        "0 I; 1x3 Nâng cao hiệu lực, hiệu quả quản lý nhà nước trên/địa bàn toàn tỉnh",
        "0 1; 1 Rà soát.; 2 Sở Nội vụ; 3 2025",
        "0x4 B. VIỆC THƯỜNG XUYÊN CỦA CÁC CƠ QUAN, ĐƠN VỊ",
        "0 2; 1 Báo cáo.; 2 Sở Y tế; 3 2026",
        "0 III; 1 Kinh phí",
        "0 3; 1 Lập dự toán; 2 Sở Tài chính; 3 Tháng 7");

    [Fact]
    public void Read_HeadThatIsWrapped_NamesEachColumnOnce() => AssertRows(
        """
         Số                         Người phụ     Lãnh đạo phụ     Thời gian hoàn
                Công việc                                                          Sản phẩm
         TT                         trách         trách            thành
         (1)    (2)                 (3)           (4)              (5)             (6)
         1.     Rà soát  quy hoạch  Nguyễn Văn    Trần Thị B       30/6/2025       Báo cáo
                cán bộ              A
        """,
        "0 Số/TT; 1 Công việc; 2 Người phụ/trách; 3 Lãnh đạo phụ/trách; 4 Thời gian hoàn/thành; 5 Sản phẩm",
        "0 (1); 1 (2); 2 (3); 3 (4); 4 (5); 5 (6)",
        "0 1.; 1 Rà soát quy hoạch/cán bộ; 2 Nguyễn Văn/A; 3 Trần Thị B; 4 30/6/2025; 5 Báo cáo");

    [Fact]
    public void Read_LabelsInTheWorkCell_BeginRows() => AssertRows(
        """
        Nhiệm vụ                Người thực hiện    Thời gian

        1. Rà soát quy chế      Văn phòng          Tháng 3
        làm việc

        2. Báo cáo              Phòng Tổ chức      Tháng 4
        """,
        "0 Nhiệm vụ; 1 Người thực hiện; 2 Thời gian",
        "0 1. Rà soát quy chế/làm việc; 1 Văn phòng; 2 Tháng 3",
        "0 2. Báo cáo; 1 Phòng Tổ chức; 2 Tháng 4");

    [Fact]
    public void Read_ClauseWithGapsBehindRowsWithoutNumbers_IsOutside() => Assert.Equal(
        "2. Văn phòng Sở chủ trì chuẩn bị hội trường trước ngày 15/4/2025.",
        PlainTextLines.Read("Nhiệm vụ          Người thực hiện    Thời gian\nĐón tiếp          Văn phòng          Tháng 3\n\n2. Văn phòng Sở   chủ trì chuẩn bị   hội trường trước ngày 15/4/2025.")[^1] is { Cell: null } line ? line.Text : "");

    [Fact]
    public void Read_HeadOfTwoRows_SpansItsColumns() => AssertRows(
        """
          STT       Nhiệm vụ                        Phân công thực hiện                 Thời gian
                                           Đơn vị đầu mối      Đơn vị tham gia
           1    Số hóa tài liệu lưu trữ    Văn phòng Sở        Phòng Nội vụ             01/2025
           2    Nâng cấp trang tin         Trung tâm Tin học   Các phòng                3/2025
        """,
        "0 STT; 1 Nhiệm vụ; 2x2 Phân công thực hiện; 4 Thời gian",
        "2 Đơn vị đầu mối; 3 Đơn vị tham gia",
        "0 1; 1 Số hóa tài liệu lưu trữ; 2 Văn phòng Sở; 3 Phòng Nội vụ; 4 01/2025",
        "0 2; 1 Nâng cấp trang tin; 2 Trung tâm Tin học; 3 Các phòng; 4 3/2025");

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void Read_RowsWithoutNumbers_BeginWhereTheWorkAndTheTimeDo(string between) => AssertRows(
        "Nhiệm vụ                              Đơn vị thực hiện              Thời gian\n"
        + string.Join(between,
            "Rà soát quy chế làm việc của cơ       Văn phòng                     Trước ngày\nquan, trình lãnh đạo phê duyệt                                      15/4/2025",
            "Mở lớp bồi dưỡng nghiệp vụ cho        Phòng Tổ chức, Trường         Quý II/2025\nCông an xã                            Chính trị tỉnh",
            "Tổng kết, báo cáo                     Văn phòng                     Tháng 12"),
        "0 Nhiệm vụ; 1 Đơn vị thực hiện; 2 Thời gian",
        "0 Rà soát quy chế làm việc của cơ/quan, trình lãnh đạo phê duyệt; 1 Văn phòng; 2 Trước ngày/15/4/2025",
        "0 Mở lớp bồi dưỡng nghiệp vụ cho/Công an xã; 1 Phòng Tổ chức, Trường/Chính trị tỉnh; 2 Quý II/2025",
        "0 Tổng kết, báo cáo; 1 Văn phòng; 2 Tháng 12");

    [Fact]
    public void Read_RowWithoutANumberBehindABlankLine_IsARowOfItsOwn() => AssertRows(
        """
        TT   Nhiệm vụ                   Cơ quan chủ trì    Thời hạn

        1    Số hóa hồ sơ lưu trữ của   Văn phòng          Quý I
             Sở từ năm 2016

             Cập nhật hồ sơ mới         Các phòng          Hằng tháng

        2    Báo cáo                    Văn phòng          Quý IV
        """,
        "0 TT; 1 Nhiệm vụ; 2 Cơ quan chủ trì; 3 Thời hạn",
        "0 1; 1 Số hóa hồ sơ lưu trữ của/Sở từ năm 2016; 2 Văn phòng; 3 Quý I",
        "1 Cập nhật hồ sơ mới; 2 Các phòng; 3 Hằng tháng",
        "0 2; 1 Báo cáo; 2 Văn phòng; 3 Quý IV");

    [Fact]
    public void Read_RowThatAPageCuts_GoesOnBelowTheNextHead()
    {
        var lines = PlainTextLines.Read(
            """
            STT  Nội dung                   Chủ trì          Thời hạn
             1   Rà soát                    Sở Nội vụ        2025
             2   Thí điểm bãi hàng tại các  Sở Công Thương,  2026 - 2028

                                                 2

              STT  Nội dung                   Chủ trì          Thời hạn

                   cảng cạn                   Sở Xây dựng
               3   Báo cáo                    Sở Nội vụ        2029
            """);

        Assert.Equal(["0 1; 1 Rà soát; 2 Sở Nội vụ; 3 2025", "0 2; 1 Thí điểm bãi hàng tại các/cảng cạn; 2 Sở Công Thương,/Sở Xây dựng; 3 2026 - 2028", "0 3; 1 Báo cáo; 2 Sở Nội vụ; 3 2029"], Rows(lines).Skip(1));
        Assert.Equal("2", Assert.Single(lines, line => line.Cell is null).Text);
        Assert.All(PageNumbers.Without(lines), line => Assert.Equal(1, line.Cell!.Table));
    }

    [Theory]
    [InlineData("Việc                              Hạn\nSở Y tế rà soát cơ sở             30/4/2025\nSở Tài chính lập dự toán          30/5/2025")]
    [InlineData("Việc\tHạn\nSở Y tế rà soát cơ sở\t30/4/2025\nSở Tài chính lập dự toán\t30/5/2025")]
    public void Read_TwoColumnsOfWorkAndTime_AreATable(string text) =>
        AssertRows(text, "0 Việc; 1 Hạn", "0 Sở Y tế rà soát cơ sở; 1 30/4/2025", "0 Sở Tài chính lập dự toán; 1 30/5/2025");

    [Theory]
    [InlineData("STT\tNội dung\tCơ quan chủ trì\tThời hạn\nI\tThể chế\n1\tXây dựng quy chế\tSở Nội vụ\tQuý I/2025\n2\tRà soát thủ tục\t\tTháng 5\n", "0 STT; 1 Nội dung; 2 Cơ quan chủ trì; 3 Thời hạn|0 I; 1 Thể chế|0 1; 1 Xây dựng quy chế; 2 Sở Nội vụ; 3 Quý I/2025|0 2; 1 Rà soát thủ tục; 3 Tháng 5")]
    [InlineData("STT\tNội dung\tCơ quan chủ trì\tThời hạn\n1\tXây dựng\nquy chế\tSở Nội vụ\tQuý I\nB. HẠ TẦNG\n\n2\tLắp máy\tSở Y tế\n", "0 STT; 1 Nội dung; 2 Cơ quan chủ trì; 3 Thời hạn|0 1; 1 Xây dựng/quy chế; 2 Sở Nội vụ; 3 Quý I|0x4 B. HẠ TẦNG|0 2; 1 Lắp máy; 2 Sở Y tế")]
    [InlineData("TT\tNhiệm vụ\t\tĐơn vị chủ trì\t\tThời gian\n1\tRà soát\t\t\tSở Nội vụ\t\tQuý I\n\tquy chế\t\t\tvà Sở Y tế\n2\tLắp máy\t\t\tSở Y tế\t\t\tQuý II\n", "0 TT; 1 Nhiệm vụ; 2 Đơn vị chủ trì; 3 Thời gian|0 1; 1 Rà soát/quy chế; 2 Sở Nội vụ/và Sở Y tế; 3 Quý I|0 2; 1 Lắp máy; 2 Sở Y tế; 3 Quý II")]
    public void Read_Tabs_PartCells(string text, string rows) => AssertRows(text, rows.Split('|'));

    [Theory]
    [InlineData("Trên đây là Kế hoạch chuyển đổi số của Sở, các phòng, đơn vị thực hiện nghiêm túc.")]
    [InlineData("                                   TM. ỦY BAN NHÂN DÂN\n                                        CHỦ TỊCH")]
    [InlineData("Nơi nhận:                          TM. ỦY BAN NHÂN DÂN\n- Như trên;                             CHỦ TỊCH")]
    [InlineData("  NGƯỜI LẬP BIỂU                     THỦ TRƯỞNG ĐƠN VỊ")]
    [InlineData("III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả báo cáo.")]
    [InlineData("PHỤ LỤC II\nCHỈ TIÊU")]
    [InlineData("Ghi chú: bảng này được cập nhật.")]
    public void Read_TextBehindATable_IsOutsideOfIt(string text)
    {
        var lines = PlainTextLines.Read("TT   Nhiệm vụ                   Chủ trì         Thời hạn\n1    Rà soát quy chế làm việc   Văn phòng Sở    Quý I\n     của Sở                     và các phòng\n\n" + text);

        Assert.Equal("0 1; 1 Rà soát quy chế làm việc/của Sở; 2 Văn phòng Sở/và các phòng; 3 Quý I", Rows(lines)[^1]);
        Assert.Equal(text.Split('\n').Count(line => line.Length > 0), lines.Count(line => line.Cell is null));
    }

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH TRÀ VINH                 Độc lập - Tự do - Hạnh phúc\nSố: 1/KH-UBND             Trà Vinh, ngày 5 tháng 10 năm 2022")]
    [InlineData("TT    Chỉ tiêu             Đơn vị tính   Năm 2024   Năm 2025\n1     Tỷ lệ hộ nghèo       %             5          4\n2     Số lớp tập huấn      lớp           3          6")]
    [InlineData("Nhiệm vụ          Kinh phí\nRà soát           5 triệu")]
    [InlineData("Thời gian:\tQuý I/2025\tĐịa điểm:\tHội trường\nChủ trì:\tSở Nội vụ\tSố lượng:\t50")]
    [InlineData("Nội dung nhiệm vụ,  cơ quan chủ trì,  thời hạn hoàn thành  được nêu tại\nPhụ lục  kèm theo  Kế hoạch  này")]
    [InlineData("Nhiệm vụ          Cơ quan chủ trì        Thời hạn\n\nCác cơ quan căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện Kế hoạch này.")]
    [InlineData("1.\tSở Y tế\tchủ trì.\n2.\tSở Nội vụ\tphối hợp.")]
    public void Read_OtherTextWithGaps_IsNoTable(string text) => Assert.All(PlainTextLines.Read(text), line => Assert.Null(line.Cell));

    [Fact]
    public void Read_Table_SaysThatItWasGuessed()
    {
        var (_, guessed) = PlainTextLines.ReadTables("KẾ HOẠCH\n\nTT   Nhiệm vụ     Chủ trì     Thời hạn\n1    Rà soát      Văn phòng   Quý I\n");

        Assert.Equal([3], guessed);
    }

    [Theory]
    [InlineData("TT   Nhiệm vụ     Chủ trì     Thời hạn\n")]
    [InlineData("TT   Nhiệm vụ     Chủ trì     Thời hạn\nmột    hai   ba     bốn  năm\n  x\n")]
    public void Read_ManyHeads_KeepsEveryWord(string lines)
    {
        var text = string.Concat(Enumerable.Repeat(lines, 1000));

        Assert.Equal(Words(text), Words(string.Join(' ', PlainTextLines.Read(text).Select(line => line.Text))));
    }

    private static List<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    private static void AssertRows(string text, params string[] rows) => Assert.Equal(rows, Rows(PlainTextLines.Read(text)));

    private static List<string> Rows(IReadOnlyList<TextLine> lines) =>
    [
        .. lines.Where(line => line.Cell is not null).GroupBy(line => line.Cell!).GroupBy(cell => cell.Key.Row).OrderBy(row => row.Key).Select(row =>
            string.Join("; ", row.OrderBy(cell => cell.Key.Column).Select(cell => $"{cell.Key.Column}{(cell.Key.ColumnSpan > 1 ? $"x{cell.Key.ColumnSpan}" : "")} {string.Join('/', cell.Select(line => line.Text))}"))),
    ];
}
