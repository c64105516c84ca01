using System.Text;
using PlanSite.Import.Documents;
using PlanSite.Import.Documents.Pdf;

namespace PlanSite.Import.Tests.Documents.Pdf;

public sealed class PdfReaderTests
{
    private const string Full = "Giao Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành rà soát";

    [Fact]
    public void Read_AnIndentOrABlankLine_BeginsAParagraph() =>
        Assert.Equal(
            [$"?{Full}", "/lại hồ sơ.", $"?{Full[..49]}", "/lại hồ sơ."],
            new WordBoxes().Page(Full, "lại hồ sơ.", "     " + Full[..49], "lại hồ sơ.").Lines.Texts());

    [Fact]
    public void Read_LinesAcrossAPage_StandOneBelowTheOther()
    {
        var lines = new WordBoxes().Page("Trước đó", Full).Page("lại hồ sơ theo quy định của pháp luật.", Full).Lines;

        Assert.Equal(["?Trước đó", $"/{Full}", "/lại hồ sơ theo quy định của pháp luật.", $"/{Full}"], lines.Texts());
        Assert.Equal([1, 2, 3, 4], lines.Select(line => line.Number));
    }

    [Fact]
    public void Read_TwoColumns_ComeOneAfterTheOther() =>
        Assert.Equal(
            ["ỦY BAN NHÂN DÂN", "TỈNH TRÀ VINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập - Tự do"],
            new WordBoxes().Page((70, 60, "ỦY BAN NHÂN DÂN"), (70, 76, "TỈNH TRÀ VINH"), (320, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"), (320, 76, "Độc lập - Tự do")).Lines.Select(line => line.Text));

    [Fact]
    public void Read_LetterheadAboveATitle_EndsThere() =>
        Assert.Equal(
            ["SỞ NỘI VỤ", "Số: 88/KH-SNV", "CỘNG HÒA XÃ HỘI", "An Giang, ngày 02 tháng 01 năm 2025", "KẾ HOẠCH", "Kiểm soát thủ tục năm 2025"],
            new WordBoxes().Page((70, 60, "SỞ NỘI VỤ"), (320, 60, "CỘNG HÒA XÃ HỘI"), (70, 76, "Số: 88/KH-SNV"), (320, 76, "An Giang, ngày 02 tháng 01 năm 2025"), (70, 92, "KẾ HOẠCH"), (70, 108, "Kiểm soát thủ tục năm 2025")).Lines.Select(line => line.Text));

    [Fact]
    public void Read_BulletsFarFromTheirText_StandBeforeIt() =>
        Assert.Equal(
            ["- Thanh tra Sở kiểm tra công vụ.", "- Trung tâm Lưu trữ số hóa tài liệu."],
            new WordBoxes().Page((70, 60, "-"), (105, 60, "Thanh tra Sở kiểm tra công vụ."), (70, 76, "-"), (105, 76, "Trung tâm Lưu trữ số hóa tài liệu.")).Lines.Select(line => line.Text));

    [Fact]
    public void Read_BulletsOfATallerFont_StandInTheirLine() =>
        Assert.Equal(
            ["- Thanh tra Sở kiểm tra công vụ.", "- Trung tâm Lưu trữ số hóa tài liệu."],
            new WordBoxes().Boxes((70, 53, 14, "-"), (90, 60, 12, "Thanh tra Sở kiểm tra công vụ."), (70, 69, 14, "-"), (90, 76, 12, "Trung tâm Lưu trữ số hóa tài liệu.")).Lines.Select(line => line.Text));

    [Fact]
    public void Read_SmallRaisedDigit_MarksTheNoteBelow()
    {
        var lines = new WordBoxes().Boxes((70, 60, 12, "Rà soát thủ tục"), (140, 60, 7, "1"), (150, 60, 12, "nội bộ trong 1 năm."), (70, 700, 12, "1"), (78, 700, 12, "Theo Quyết định số 5/QĐ-UBND.")).Lines;

        Assert.Equal("1 1", string.Join(' ', lines.SelectMany(line => line.Runs).Select(run => run.FootnoteMark).OfType<string>()));
        Assert.Equal("1", lines[^1].Runs[0].FootnoteMark);
    }

    [Fact]
    public void Read_TableWhoseHeadNamesColumns_KeepsThemBelowTitlesAcross()
    {
        var lines = new WordBoxes().Page(
            (70, 100, "STT"), (110, 100, "Nội dung"), (220, 100, "Đơn vị"), (320, 100, "Thời gian"), (110, 113, "nhiệm vụ"), (220, 113, "chủ trì"),
            (70, 126, "(1)"), (110, 126, "(2)"), (220, 126, "(3)"), (320, 126, "(4)"),
            (70, 139, "A"), (110, 139, "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CHUNG"),
            (70, 152, "1"), (110, 152, "Xây dựng"), (220, 152, "Văn phòng"), (320, 152, "Tháng 01"), (110, 165, "kế hoạch"),
            (70, 178, "2"), (110, 178, "Họp"), (320, 178, "Hàng tháng"),
            (70, 191, "STT"), (110, 191, "Nội dung"), (220, 191, "Đơn vị"), (320, 191, "Thời gian"), (110, 204, "nhiệm vụ"), (220, 204, "chủ trì"),
            (70, 217, "3"), (110, 217, "Thi đua"), (220, 217, "Thanh tra"), (320, 217, "Quý IV"),
            (70, 230, "Nơi nhận:"), (220, 230, "GIÁM ĐỐC")).Lines;

        Assert.Equal(
            [
                "0,0: STT", "0,1: Nội dung", "0,1: nhiệm vụ", "0,2: Đơn vị", "0,2: chủ trì", "0,3: Thời gian", "1,0: (1)", "1,1: (2)", "1,2: (3)", "1,3: (4)",
                "2,0x4: A CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CHUNG", "3,0: 1", "3,1: Xây dựng", "3,1: kế hoạch", "3,2: Văn phòng", "3,3: Tháng 01", "4,0: 2", "4,1: Họp", "4,3: Hàng tháng",
                "5,0: STT", "5,1: Nội dung", "5,1: nhiệm vụ", "5,2: Đơn vị", "5,2: chủ trì", "5,3: Thời gian", "6,0: 3", "6,1: Thi đua", "6,2: Thanh tra", "6,3: Quý IV",
                "Nơi nhận:", "GIÁM ĐỐC",
            ],
            lines.Cells());
    }

    [Theory]
    [InlineData(57, 57)]
    [InlineData(230, 210)]
    [InlineData(110, 110)]
    public void Read_TitleAboveATableWhoseHeadIsHigherThanItsNumbers_IsNoPartOfIt(double label, double title)
    {
        var lines = new WordBoxes().Page(
            (label, 40, "PHỤ LỤC"), (title, 64, "Danh mục nhiệm vụ"),
            (330, 94, "Cơ quan"), (60, 101, "STT"), (110, 101, "Nhiệm vụ"), (220, 101, "Cơ quan chủ trì"), (420, 101, "Thời gian"), (330, 108, "phối hợp"),
            (220, 136, "Sở Thông tin"), (60, 143, "1"), (110, 143, "Nền tảng số"), (330, 143, "Sở Nội vụ"), (420, 143, "Quý II"), (220, 150, "Truyền thông"),
            (60, 178, "2"), (110, 178, "Đào tạo"), (220, 178, "Sở Nội vụ"), (330, 178, "Các sở"), (420, 178, "Quý III"),
            (60, 206, "3"), (110, 206, "Nâng cấp cổng"), (220, 206, "Văn phòng"), (330, 206, "Sở Tư pháp"), (420, 206, "Quý IV")).Lines;

        Assert.Equal(
            [
                "PHỤ LỤC", "Danh mục nhiệm vụ", "0,0: STT", "0,1: Nhiệm vụ", "0,2: Cơ quan chủ trì", "0,3: Cơ quan", "0,3: phối hợp", "0,4: Thời gian",
                "1,0: 1", "1,1: Nền tảng số", "1,2: Sở Thông tin", "1,2: Truyền thông", "1,3: Sở Nội vụ", "1,4: Quý II", "2,0: 2", "2,1: Đào tạo", "2,2: Sở Nội vụ", "2,3: Các sở", "2,4: Quý III",
                "3,0: 3", "3,1: Nâng cấp cổng", "3,2: Văn phòng", "3,3: Sở Tư pháp", "3,4: Quý IV",
            ],
            lines.Cells());
    }

    [Fact]
    public void Read_PageNumbersAndRunningHeads_AreLeftOut()
    {
        var boxes = new WordBoxes();
        for (var page = 1; page <= 4; page++) boxes.Page([.. page == 2 ? new[] { (290.0, 20.0, "2") } : [], (70, 40, $"Kế hoạch số 12/KH-UBND, trang {page}"), (70, 60, $"{Full} {(char)('a' + page)}"), (70, 76, $"{Full} {(char)('k' + page)}")]);

        Assert.Equal(8, boxes.Lines.Count(line => line.Text.StartsWith(Full, StringComparison.Ordinal)));
        Assert.DoesNotContain(boxes.Lines, line => line.Text == "2" || line.Text.Contains("trang 3", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ATableOverTwoPages_IsOneTable()
    {
        var boxes = new WordBoxes().Page(
            (70, 60, "PHỤ LỤC DANH MỤC NHIỆM VỤ CỦA CÁC SỞ VÀ ĐỊA PHƯƠNG"),
            (70, 100, "STT"), (110, 100, "Nhiệm vụ"), (300, 100, "Cơ quan chủ trì"), (430, 100, "Thời gian"),
            (70, 130, "1"), (110, 130, "Rà soát hồ sơ"), (300, 130, "Sở Nội vụ"), (430, 130, "Quý I/2025"), (110, 143, "của các sở"),
            (70, 170, "2"), (110, 170, "Số hóa hồ sơ"), (300, 170, "Sở Y tế"), (430, 170, "Quý II/2025")).Page(
            (70, 60, "3"), (110, 60, "Tổng kết"), (300, 60, "Sở Tài chính"), (430, 60, "Quý III/2025"),
            (70, 90, "4"), (110, 90, "Báo cáo"), (300, 90, "Sở Xây dựng"), (430, 90, "Quý IV/2025"),
            (70, 120, "5"), (110, 120, "Công khai"), (300, 120, "Sở Tư pháp"), (430, 120, "Năm 2026"));

        var cells = boxes.Lines.Where(line => line.Cell is not null).ToList();

        Assert.Equal([1], cells.Select(line => line.Cell!.Table).Distinct());
        Assert.Equal(
            [
                "0,0: STT", "0,1: Nhiệm vụ", "0,2: Cơ quan chủ trì", "0,3: Thời gian", "1,0: 1", "1,1: Rà soát hồ sơ", "1,1: của các sở", "1,2: Sở Nội vụ", "1,3: Quý I/2025",
                "2,0: 2", "2,1: Số hóa hồ sơ", "2,2: Sở Y tế", "2,3: Quý II/2025", "3,0: 3", "3,1: Tổng kết", "3,2: Sở Tài chính", "3,3: Quý III/2025",
                "4,0: 4", "4,1: Báo cáo", "4,2: Sở Xây dựng", "4,3: Quý IV/2025", "5,0: 5", "5,1: Công khai", "5,2: Sở Tư pháp", "5,3: Năm 2026",
            ],
            cells.Cells());
    }

    [Fact]
    public void Read_RowCutByAPage_GoesOnAtItsTop()
    {
        var cells = new WordBoxes().Page(
            (70, 100, "STT"), (110, 100, "Nhiệm vụ"), (300, 100, "Cơ quan chủ trì"), (430, 100, "Thời gian"),
            (70, 113, "1"), (110, 113, "Rà soát hồ sơ"), (300, 113, "Sở Nội vụ"), (430, 113, "Quý I/2025"), (110, 126, "của các sở"),
            (70, 139, "2"), (110, 139, "Số hóa hồ sơ"), (300, 139, "Sở Khoa học"), (430, 139, "Quý II/2025")).Page(
            (110, 60, "của các xã,"), (300, 60, "và Công nghệ"), (110, 73, "các phường"),
            (70, 86, "3"), (110, 86, "Tổng kết"), (300, 86, "Sở Tài chính"), (430, 86, "Quý III/2025"), (110, 99, "phong trào"),
            (70, 112, "4"), (110, 112, "Báo cáo"), (300, 112, "Sở Xây dựng"), (430, 112, "Quý IV/2025")).Lines;

        Assert.Equal(
            [
                "0,0: STT", "0,1: Nhiệm vụ", "0,2: Cơ quan chủ trì", "0,3: Thời gian", "1,0: 1", "1,1: Rà soát hồ sơ", "1,1: của các sở", "1,2: Sở Nội vụ", "1,3: Quý I/2025",
                "2,0: 2", "2,1: Số hóa hồ sơ", "2,2: Sở Khoa học", "2,3: Quý II/2025", "3,1: của các xã,", "3,1: các phường", "3,2: và Công nghệ",
                "4,0: 3", "4,1: Tổng kết", "4,1: phong trào", "4,2: Sở Tài chính", "4,3: Quý III/2025", "5,0: 4", "5,1: Báo cáo", "5,2: Sở Xây dựng", "5,3: Quý IV/2025",
            ],
            cells.Cells());
    }

    [Fact]
    public void Read_LastRowOfATableOnAPageOfItsOwn_IsInIt()
    {
        var lines = new WordBoxes().Page(
            (70, 100, "STT"), (110, 100, "Nhiệm vụ"), (300, 100, "Cơ quan chủ trì"), (430, 100, "Thời gian"),
            (70, 113, "1"), (110, 113, "Rà soát hồ sơ"), (300, 113, "Sở Nội vụ"), (430, 113, "Quý I/2025"),
            (70, 126, "2"), (110, 126, "Số hóa hồ sơ"), (300, 126, "Sở Y tế"), (430, 126, "Quý II/2025")).Page(
            (110, 47, "của các xã"), (70, 60, "3"), (110, 60, "Tổng kết"), (300, 60, "Sở Tài chính"), (430, 60, "Quý III/2025"), (110, 73, "phong trào"), (110, 86, "của tỉnh"),
            (70, 112, "Nơi nhận:"), (300, 112, "TM. ỦY BAN NHÂN DÂN")).Lines;

        Assert.Equal(["3,1: của các xã", "4,0: 3", "4,1: Tổng kết", "4,1: phong trào", "4,1: của tỉnh", "4,2: Sở Tài chính", "4,3: Quý III/2025", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"], lines.Cells()[^9..]);
    }

    [Fact]
    public void Read_PagesWithoutWords_AreAScan()
    {
        var boxes = new WordBoxes().Page("Đã ký số ngày 5/10/2022").Page((string[])[]).Page((string[])[]);

        Assert.StartsWith("it is a scanned PDF without text", Assert.Throws<UnreadableDocumentException>(() => boxes.Lines).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<!DOCTYPE d [<!ENTITY a "aaaa">]><doc><page><word xMin="1" yMin="1" xMax="2" yMax="2">&a;</word></page></doc>""")]
    [InlineData("""<!DOCTYPE d SYSTEM "file:///etc/passwd" [<!ENTITY a SYSTEM "file:///etc/passwd">]><doc><page><word xMin="1" yMin="1" xMax="2" yMax="2">&a;</word></page></doc>""")]
    [InlineData("<doc><page>")]
    [InlineData("<doc><page><word>x</word></page></doc>")]
    [InlineData("<doc><page><word xMin=\"a\" yMin=\"1\" xMax=\"2\" yMax=\"2\">x</word></page></doc>")]
    [InlineData("<doc><page><word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">x<b>y</b></word></page></doc>")]
    [InlineData("")]
    public void Read_WhatPdftotextDoesNotWrite_IsRefused(string xhtml) =>
        Assert.StartsWith("pdftotext gave words that cannot be read", Assert.Throws<UnreadableDocumentException>(() => PdfReader.Read(Encoding.UTF8.GetBytes(xhtml), "in/plan.pdf")).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_PlacesThatAreNone_LosesNoWord()
    {
        var random = new Random(5);
        double[] odd = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, -1e300, 0, 100, 100, 100];
        for (var i = 0; i < 200; i++)
        {
            var boxes = new WordBoxes().Page(Enumerable.Range(0, 60).Select(word => (random.Next(4) == 0 ? odd[random.Next(odd.Length)] : random.Next(500), random.Next(9) == 0 ? odd[random.Next(odd.Length)] : random.Next(800), $"từ{word}.")));
            var text = string.Concat(boxes.Lines.Select(line => line.Text + " "));
            Assert.All(Enumerable.Range(0, 60), word => Assert.Contains($"từ{word}.", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Read_MoreLinesThanAPageHas_LosesNone()
    {
        var lines = new WordBoxes().Page(Enumerable.Range(0, 1_500).Select(i => (70.0, i * 13.0, $"{i}. Sở Nội vụ rà soát hồ sơ."))).Lines;

        Assert.Equal(1_500, lines.Count);
    }
}
