using PlanSite.Import.Lines;
using PlanSite.Import.Outline;

namespace PlanSite.Import.Tests.Outline;

public sealed class BlockReaderTests
{
    private const string Long = "Một dòng dài hơn mọi dòng của văn bản bị ngắt theo chiều rộng trang, để văn bản này được đọc như văn bản mà mỗi đoạn nằm trên một dòng, dù dài đến đâu đi nữa, và thế là đủ.";

    [Theory]
    [InlineData("1. nâng cao chất\n\nlượng, hiệu quả", "nâng cao chất lượng, hiệu quả")]
    [InlineData("1. trên địa bàn tỉnh”\n\nđến năm 2020.", "trên địa bàn tỉnh” đến năm 2020.")]
    [InlineData("1. theo chỉ đạo của\n\nBan Thường vụ Tỉnh ủy.", "theo chỉ đạo của Ban Thường vụ Tỉnh ủy.")]
    [InlineData("- Đơn vị chủ trì tham mưu thực\nhiện: Sở Tư pháp.", "Đơn vị chủ trì tham mưu thực hiện: Sở Tư pháp.")]
    public void Read_ParagraphCutByAPage_IsRejoined(string cut, string whole) => Assert.Equal(whole, Read($"{Long}\n\n{cut}")[1].Text);

    [Fact]
    public void Read_HeadingOfSubordinates_StaysApartFromWhatTheyDo() =>
        Assert.Equal([Long, "Các chi bộ, đảng bộ trực thuộc", "Trên cơ sở Kế hoạch này, xây dựng kế hoạch."], Read($"{Long}\n\n6. Các chi bộ, đảng bộ trực thuộc\n\nTrên cơ sở Kế hoạch này, xây dựng kế hoạch.").Select(block => block.Text));

    [Fact]
    public void Read_TextBelowAHeading_StaysApart() =>
        Assert.Equal([Long, "Sở Nội vụ", "Triển khai thực hiện."], Read($"{Long}\n\n2. Sở Nội vụ\nTriển khai thực hiện.").Select(block => block.Text));

    [Fact]
    public void Read_GroundsAsBulletsAboveAllLabels_AreParagraphs()
    {
        var blocks = Read("+ Căn cứ Luật Đất đai;\n- Căn cứ Luật Lâm nghiệp;\n- Theo đề nghị của Hạt Kiểm lâm,\n\nĐiều 1. Trồng rừng.\n\n- Căn cứ hồ sơ, lập danh sách.");

        Assert.Equal(["+ Căn cứ Luật Đất đai;", "- Căn cứ Luật Lâm nghiệp;", "- Theo đề nghị của Hạt Kiểm lâm,", "Trồng rừng.", "Căn cứ hồ sơ, lập danh sách."], blocks.Select(block => block.Text));
    }

    [Fact]
    public void Read_LinesOfANarrowText_MakeParagraphs() =>
        Assert.Equal(["Thực hiện Kế hoạch số 24/KH-UBND của UBND tỉnh giai đoạn 2026 - 2030.", "Mục đích"],
            Read("Thực hiện Kế hoạch số\n24/KH-UBND của\nUBND tỉnh giai đoạn 2026\n- 2030.\n\n1. Mục đích").Select(block => block.Text));

    [Fact]
    public void Read_ShortLineOfANarrowText_EndsItsParagraph() =>
        Assert.Equal(["Sở Giáo dục và Đào tạo", "Chủ trì triển khai kế hoạch này đến toàn thể các trường học trên địa bàn của tỉnh và báo cáo Ủy ban nhân dân tỉnh.", "Các sở báo cáo."],
            Read("1. Sở Giáo dục và Đào tạo\nChủ trì triển khai kế hoạch này đến toàn thể các trường học trên\nđịa bàn của tỉnh và báo cáo Ủy ban nhân\ndân tỉnh.\nCác sở báo cáo.").Select(block => block.Text));

    [Fact]
    public void Read_ShortLineOfASpacedText_GoesOn() =>
        Assert.Equal(["MỤC TIÊU, ĐỐI TƯỢNG", "Mục tiêu", "Đối tượng", "Các sở", "Các xã"],
            Read("**II. MỤC\nTIÊU, ĐỐI TƯỢNG**\n\n1. Mục tiêu\n\n2. Đối tượng\n\na) Các\nsở\n\nb) Các\nxã").Select(block => block.Text));

    [Theory]
    [InlineData("1. CÔNG TÁC TRIỂN KHAI\nTRONG NĂM 2024", "CÔNG TÁC TRIỂN KHAI TRONG NĂM 2024")]
    [InlineData("1. Gửi báo cáo (qua Văn phòng\n\nHuyện ủy) đúng hạn.", "Gửi báo cáo (qua Văn phòng Huyện ủy) đúng hạn.")]
    [InlineData("1. Đẩy mạnh tuyên truyền\n(Ban Tuyên giáo chủ trì).", "Đẩy mạnh tuyên truyền (Ban Tuyên giáo chủ trì).")]
    [InlineData("1. hoàn thành trong quý\n\nIV/2026.", "hoàn thành trong quý IV/2026.")]
    [InlineData("Cơ quan phối hợp: Sở Tài chính,\nSở Tư pháp và UBND cấp huyện", "Cơ quan phối hợp: Sở Tài chính, Sở Tư pháp và UBND cấp huyện")]
    [InlineData("- Cơ quan phối hợp: Sở Tài chính,\nSở Tư pháp", "Cơ quan phối hợp: Sở Tài chính, Sở Tư pháp")]
    [InlineData("- Sở Y tế chủ trì, phối hợp với Công an tỉnh, Bộ Chỉ huy Bộ đội\nBiên phòng tỉnh kiểm tra các cửa khẩu.", "Sở Y tế chủ trì, phối hợp với Công an tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh kiểm tra các cửa khẩu.")]
    public void Read_UnfinishedText_GoesOn(string cut, string whole) => Assert.Equal(whole, Read($"{Long}\n\n{cut}")[1].Text);

    [Fact]
    public void Read_HeadingThatEndsWithTheWordForDigital_StaysApart() =>
        Assert.Equal([Long, "Phát triển hạ tầng số", "Phủ sóng các thôn.", "Thực hiện Kế hoạch số 24/KH-UBND."], Read($"{Long}\n\n1. Phát triển hạ tầng số\n\nPhủ sóng các thôn.\n\n2. Thực hiện Kế hoạch số\n\n24/KH-UBND.").Select(block => block.Text));

    [Fact]
    public void Read_AgencyHeadingOfANarrowText_StaysApart() =>
        Assert.Equal(["Trách nhiệm của Sở Giáo dục và Đào tạo", "Căn cứ Kế hoạch này xây dựng kế hoạch của ngành và hướng dẫn các trường thực hiện."],
            Read("1. Trách nhiệm của Sở Giáo dục và Đào tạo\nCăn cứ Kế hoạch này xây dựng kế hoạch của ngành và\nhướng dẫn các trường thực hiện.").Select(block => block.Text));

    [Fact]
    public void Read_GroundsOfANarrowText_StayApart() =>
        Assert.Equal(["Căn cứ Luật Giao dịch điện tử ngày 22/6/2023;", "Căn cứ Quyết định số 131/QĐ-TTg;"],
            Read("Căn cứ Luật Giao dịch điện tử\nngày 22/6/2023;\nCăn cứ Quyết định số 131/QĐ-TTg;").Select(block => block.Text));

    [Fact]
    public void Read_RowsOfATableOfFigures_StayApart() =>
        Assert.Equal(["Chỉ tiêu:", "STT | Chỉ tiêu", "1 | Tỷ lệ hồ sơ số của", "2 | tỷ lệ khác", "Hết bảng."],
            Read("1. Chỉ tiêu:\n| STT | Chỉ tiêu |\n|-----|:-----|\n| 1 | Tỷ lệ hồ sơ số của |\n| 2 | tỷ lệ khác |\nHết bảng.").Select(block => block.Text));

    [Theory]
    [InlineData("- Đơn vị chủ trì: Ủy ban nhân dân huyện Tân An, Ủy ban nhân dân huyện\nLong Sơn, Ủy ban nhân dân huyện Bình Hòa.", "Đơn vị chủ trì: Ủy ban nhân dân huyện Tân An, Ủy ban nhân dân huyện Long Sơn, Ủy ban nhân dân huyện Bình Hòa.")]
    [InlineData("- Đơn vị phối hợp: Công an huyện\nTuyên truyền trên Đài Phát thanh huyện.", "Đơn vị phối hợp: Công an huyện")]
    [InlineData("- Đơn vị phối hợp: Công an huyện\nSở Y tế, Sở Tư pháp kiểm tra.", "Đơn vị phối hợp: Công an huyện")]
    public void Read_ListOfDoersCutWithinAName_GoesOn(string cut, string whole) => Assert.Equal(whole, Read($"{Long}\n\n{cut}")[1].Text);

    private static IReadOnlyList<Block> Read(string text) => BlockReader.Read(PlainTextLines.Read(text), "plan.txt");
}
