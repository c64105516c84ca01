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
