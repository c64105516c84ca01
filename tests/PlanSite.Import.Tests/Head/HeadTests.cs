using System.Globalization;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Tests.Head;

public sealed class HeadTests
{
    private const string Document = """
        ĐẢNG BỘ TỈNH HẢI DƯƠNG

        ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
        *
        Số 40 - KH/ĐUK
        Hải Dương, ngày 03tháng 3năm 2022

        KẾ HOẠCH
        thực hiện Kết luận số 21-KL/TW

         của Ban Chấp hành Trung ương
        -----
        Thực hiện Kế hoạch số 51-KH/TU, Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh xây dựng kế hoạch như sau:

        II. NHIỆM VỤ
        1. Ban Tổ chức Đảng ủy Khối chủ trì rà soát.

        Nơi nhận:
        - Bộ Chính trị (*để báo cáo*),
        - Lưu Văn phòng.

        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Lê Văn Hân
        """;

    [Fact]
    public void Import_DamagedLetterhead_IsRead()
    {
        var plan = Sample.Import(Document).Plan!;

        Assert.Equal("hai-duong/40-kh-duk", plan.Id.ToString());
        Assert.Equal(("Kế hoạch", "40-KH/ĐUK", "Hải Dương"), (plan.Head.Kind, plan.Head.Number, plan.Head.Jurisdiction));
        Assert.Equal(new DateOnly(2022, 3, 3), plan.Head.Date);
        Assert.Equal("thực hiện Kết luận số 21-KL/TW của Ban Chấp hành Trung ương", plan.Head.Title);
        Assert.Equal("Đảng ủy Khối các cơ quan tỉnh", plan.Head.Issuer);
        Assert.Equal("lead Ban Tổ chức Đảng ủy Khối các cơ quan tỉnh", plan.Task("II/1").Assignments());
    }

    [Fact]
    public void Import_Closing_IsReadAndNoText()
    {
        var plan = Sample.Import(Document).Plan!;

        Assert.Equal(["Bộ Chính trị (để báo cáo)", "Lưu Văn phòng"], plan.Recipients);
        Assert.Equal(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Hân"), (plan.Head.SignedFor, plan.Head.SignerPosition, plan.Head.Signer));
        Assert.Equal("II/1", plan.Units[^1].Place.ToString());
    }

    [Theory]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Hân", "ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Hân", "ỦY BAN NHÂN DÂN", "CHỦ TỊCH")]
    [InlineData("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn Hân", null, "TL. CHỦ TỊCH; CHÁNH VĂN PHÒNG")]
    [InlineData("CHỦ TỊCH\n\n\nLê Văn Hân", null, "CHỦ TỊCH")]
    [InlineData("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(đã ký)\n\nLê Văn Hân", null, "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH")]
    [InlineData("GIÁM ĐỐC\n(Đã ký)\nĐại tá Lê Văn Hân", null, "GIÁM ĐỐC")]
    [InlineData("Nơi nhận:\t\tGIÁM ĐỐC\n- Lưu: VT.\t\tThiếu tướng Lê Văn Hân", null, "GIÁM ĐỐC")]
    [InlineData("| Nơi nhận: - Như Điều 3; - Lưu: VT. | TRƯỞNG BAN PHÓ THỦ TƯỚNG Lê Văn Hân |\n|---|---|", null, "TRƯỞNG BAN PHÓ THỦ TƯỚNG")]
    [InlineData("**PHÓ CHỦ TỊCH**\n**Lê Văn Hân**\n\nNơi nhận:\n- Lưu: VT.", null, "PHÓ CHỦ TỊCH")]
    public void Import_SignatureOfAnyForm_GivesPositionAndName(string closing, string? body, string position)
    {
        var plan = Sample.Plan($"II. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nSở Y tế báo cáo./.\n\n{closing}");

        Assert.Equal((body, position, "Lê Văn Hân"), (plan.Head.OnBehalfOf, string.Join("; ", new[] { plan.Head.SignedFor, plan.Head.SignerPosition }.OfType<string>()), plan.Head.Signer));
        Assert.DoesNotContain(plan.Units, unit => unit.Text.Contains("Lê Văn Hân", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("BỘ NỘI VỤ", "Trung ương")]
    [InlineData("BAN CHỈ ĐẠO QUỐC GIA VỀ CHUYỂN ĐỔI SỐ", "Trung ương")]
    [InlineData("BAN TUYÊN GIÁO TRUNG ƯƠNG", "Trung ương")]
    [InlineData("BAN CHẤP HÀNH TRUNG ƯƠNG          ĐOÀN TNCS HỒ CHÍ MINH", "Trung ương")]
    [InlineData("SỞ NỘI VỤ", "Hà Nội")]
    [InlineData("BỘ CHỈ HUY QUÂN SỰ", "Hà Nội")]
    public void Import_IssuerOfTheCentre_IsNotOfTheProvinceWhereItSits(string issuer, string jurisdiction) =>
        Assert.Equal(jurisdiction, Sample.Import($"{issuer}\nSố: 15/KH-BNV\nHà Nội, ngày 03 tháng 3 năm 2026\n\nKẾ HOẠCH\ncải cách hành chính\n\nI. NHIỆM VỤ\n1. Rà soát thủ tục.").Plan!.Head.Jurisdiction);

    [Theory]
    [InlineData("KẾ HOẠCH LIÊN TỊCH", "Kế hoạch liên tịch")]
    [InlineData("CHƯƠNG TRÌNH PHỐI HỢP", "Chương trình phối hợp")]
    [InlineData("KẾ HOẠCH", "Kế hoạch")]
    [InlineData("KẺ HOẠCH", "Kế hoạch")]
    [InlineData("KE HOACH:", "Kế hoạch")]
    [InlineData("KÊ  HOẠCH", "Kế hoạch")]
    [InlineData("CHƯƠNG TRINH HÀNH ĐÔNG", "Chương trình hành động")]
    [InlineData("DE AN", "Đề án")]
    public void Import_KindOfMoreThanOneWord_IsReadWhole(string line, string kind) =>
        Assert.Equal(kind, Sample.Import($"{line}\nvề bảo đảm an toàn trường học\n\nI. NHIỆM VỤ\n1. Rà soát.").Plan!.Head.Kind);

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH BẾN TRE\nSỞ TÀI CHÍNH", "Sở Tài chính")]
    [InlineData("BỘ CÔNG AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCÔNG AN TỈNH VĨNH LONG\tĐộc lập - Tự do - Hạnh phúc", "Công an tỉnh Vĩnh Long")]
    [InlineData("TỈNH ỦY HƯNG YÊN          ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TỔ CHỨC", "Ban tổ chức Tỉnh ủy Hưng Yên")]
    [InlineData("ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU", "Ủy ban nhân dân tỉnh Lai Châu")]
    [InlineData("TỔNG CỤC THỐNG KÊ", "Tổng cục thống kê")]
    [InlineData("HUYỆN ĐOÀN LẠC SƠN\nBCH ĐOÀN TRƯỜNG THPT MAI CHÂU\n\nĐOÀN TNCS HỒ CHÍ MINH", "BCH đoàn trường THPT mai châu")]
    [InlineData("BAN CHẤP HÀNH TRUNG ƯƠNG          ĐOÀN TNCS HỒ CHÍ MINH", "Ban Chấp hành trung ương đoàn TNCS Hồ Chí Minh")]
    [InlineData("SỞ Y TẾ TỈNH HÀ NAM\nBẢO HIỂM XÃ HỘI TỈNH HÀ NAM\nSố: 12 /KHPH-SYT-BHXH", "Sở Y tế tỉnh Hà Nam và Bảo hiểm xã hội tỉnh Hà Nam")]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nSỞ Y TẾ\nSố: 12 /KHPH-SYT", "Sở Y tế")]
    public void Import_LetterheadOfSeveralLines_NamesTheBodyThatIssues(string letterhead, string issuer) =>
        Assert.Equal(issuer, Sample.Import($"{letterhead}\n\nSố: 15/KH-STC\n\nKẾ HOẠCH\ncải cách hành chính\n\nCăn cứ Quyết định của Chính phủ ban hành Kế hoạch chung;\n\nI. NHIỆM VỤ\n1. Rà soát thủ tục.").Plan!.Head.Issuer);

    [Theory]
    [InlineData("<table><tr><td>UBND TỈNH LÀO CAI<br>SỞ XÂY DỰNG<br>Số: 77/KH-SXD</td><td>Lào Cai, ngày 3 tháng 5 năm 2024</td></tr></table>", "Sở Xây dựng", "77/KH-SXD")]
    [InlineData("<table><tr><td>SỞ XÂY DỰNG Số: 77/KH-SXD</td><td>Lào Cai, ngày 3 tháng 5 năm 2024</td></tr></table>", "Sở Xây dựng", "77/KH-SXD")]
    [InlineData("<table><tr><td>SỞ XÂY<br>DỰNG<br>Số:<br>77/KH-SXD</td><td>Lào Cai, ngày 3 tháng 5 năm 2024</td></tr></table>", "Sở Xây dựng", "77/KH-SXD")]
    [InlineData("<table><tr><td>TRƯỜNG MẦM NON<br>SỐ 2 BẢO THẮNG<br>Số 15/KH-MN</td><td>Lào Cai, ngày 3 tháng 5 năm 2024</td></tr></table>", "Trường mầm non số 2 Bảo Thắng", "15/KH-MN")]
    public void Import_NumberBelowTheIssuerInOneCell_IsNoPartOfItsName(string letterhead, string issuer, string number)
    {
        var page = $"<html><body>{letterhead}<p>KẾ HOẠCH</p><p>chuyển đổi số</p><p>I. NHIỆM VỤ</p><p>1. Sở Y tế rà soát.</p></body></html>";
        var plan = Sample.Import(SourceDocument.OfText("in/plan.html", page)).Plan!;

        Assert.Equal((issuer, number), (plan.Head.Issuer, plan.Head.Number));
    }

    [Theory]
    [InlineData("UBND TỈNH LÀO CAI", "UBND tỉnh Lào Cai")]
    [InlineData("BẢO HIỂM XÃ HỘI VIỆT NAM", "Bảo hiểm xã hội Việt Nam")]
    [InlineData("ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH", "Ủy ban nhân dân huyện Châu Thành")]
    [InlineData("ỦY BAN NHÂN DÂN", "Ủy ban nhân dân")]
    [InlineData("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Sở Khoa học và Công nghệ")]
    [InlineData("UBND THÀNH PHỐ HỒ CHÍ MINH", "UBND thành phố Hồ Chí Minh")]
    [InlineData("BAN THƯỜNG VỤ TỈNH ỦY", "Ban Thường vụ Tỉnh ủy")]
    [InlineData("TỈNH ỦY AN GIANG", "Tỉnh ủy An Giang")]
    [InlineData("HUYỆN ỦY MAI SƠN", "Huyện ủy Mai Sơn")]
    [InlineData("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "Đảng ủy khối các cơ quan tỉnh")]
    [InlineData("SỞ Y TẾ TỈNH BẾN TRE\nBỆNH VIỆN NGUYỄN ĐÌNH CHIỂU", "Bệnh viện Nguyễn Đình Chiểu")]
    [InlineData("SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA TỈNH", "Bệnh viện đa khoa tỉnh")]
    [InlineData("BỆNH VIỆN ĐA KHOA KHU VỰC LONG THÀNH", "Bệnh viện đa khoa khu vực Long Thành")]
    [InlineData("PHÒNG GD&ĐT LỘC NINH\nTRƯỜNG THCS NGHĨA ĐỒNG", "Trường THCS Nghĩa Đồng")]
    [InlineData("SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG THCS VÀ THPT ĐỐC BINH KIỀU", "Trường THCS và THPT Đốc Binh Kiều")]
    [InlineData("TỈNH ỦY CÀ MAU\nTRƯỜNG CHÍNH TRỊ TỈNH", "Trường Chính trị tỉnh")]
    [InlineData("BỘ NỘI VỤ - BỘ TÀI CHÍNH", "Bộ Nội vụ và Bộ Tài chính")]
    [InlineData("SỞ Y TẾ - CÔNG AN TỈNH\nSố: 12/KHPH-SYT-CAT", "Sở Y tế và Công an tỉnh")]
    [InlineData("BAN TUYÊN GIÁO VÀ DÂN VẬN\nTỈNH ỦY\n*", "Ban Tuyên giáo và Dân vận Tỉnh ủy")]
    [InlineData("BAN TUYÊN GIÁO\nVÀ DÂN VẬN TỈNH ỦY\n*", "Ban Tuyên giáo và Dân vận Tỉnh ủy")]
    public void Import_IssuerInCapitals_IsSpelledAsInRunningText(string printed, string issuer) =>
        Assert.Equal(issuer, Sample.Import($"{printed}\n\nKẾ HOẠCH\n\nchuyển đổi số\n\nI. NHIỆM VỤ\n\n1. Rà soát.").Plan!.Head.Issuer);

    [Theory]
    [InlineData("UBND HUYỆN TÂN KỲ\nSố: 7/KH-UBND\nTân Kỳ, ngày 04 tháng 9 năm 2024", "huyện Tân Kỳ")]
    [InlineData("ỦY BAN NHÂN DÂN\nXÃ PHÚ LỘC\nSố: 64/KH-UBND", "xã Phú Lộc")]
    [InlineData("TỈNH ỦY NGHỆ AN\nHUYỆN ỦY TÂN KỲ\nSố 21-CTr/HU", "huyện Tân Kỳ")]
    [InlineData("THÀNH ỦY VINH\nSố 21-CTr/ThU", "thành phố Vinh")]
    [InlineData("UBND HUYỆN TÂN KỲ\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 7/KH-PGDĐT", "huyện Tân Kỳ")]
    [InlineData("UBND HUYỆN TÂN KỲ\nTRƯỜNG THCS NGHĨA ĐỒNG\nSố: 7/KH-THCS", "Trường THCS Nghĩa Đồng")]
    [InlineData("UBND TỈNH NGHỆ AN\nSỞ Y TẾ\nSố: 7/KH-SYT", "Sở Y tế")]
    [InlineData("BỘ NỘI VỤ\nSố: 7/KH-BNV", "Bộ Nội vụ")]
    [InlineData("BỘ NỘI VỤ\nVỤ CÔNG CHỨC - VIÊN CHỨC\nSố: 7/KH-CCVC", "Bộ Nội vụ")]
    [InlineData("BỘ GD&ĐT\nSố: 7/KH-BGDĐT", "Bộ Giáo dục và Đào tạo")]
    [InlineData("BỘ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 7/KH-BGDĐT", "Bộ Giáo dục và Đào tạo")]
    [InlineData("UBND TP. VINH\nSố: 7/KH-UBND", "thành phố Vinh")]
    [InlineData("UBND THÀNH PHỐ PHAN RANG - THÁP CHÀM\nSố: 7/KH-UBND", "thành phố Phan Rang - Tháp Chàm")]
    [InlineData("UBND HUYỆN CƯ M'GAR\nSố: 7/KH-UBND", "huyện Cư M'gar")]
    [InlineData("UBND HUYỆN NGHĨA ĐÀN\nUBND XÃ TÂN HÒA\nSố: 7/KH-UBND", "xã Tân Hòa, huyện Nghĩa Đàn")]
    [InlineData("SỞ Y TẾ NGHỆ AN\nBỆNH VIỆN ĐA KHOA THÀNH PHỐ VINH\nSố: 7/KH-BV", "Bệnh viện đa khoa thành phố Vinh")]
    [InlineData("BỘ CHÍNH TRỊ\nSố 7-KH/TW", null)]
    [InlineData("CHÍNH PHỦ\nSố 7/NQ-CP", null)]
    [InlineData("UBND THÀNH PHỐ HỒ CHÍ MINH\nSố: 7/KH-UBND", null)]
    [InlineData("TỈNH ỦY NGHỆ AN\nSố 7-CTr/TU", null)]
    public void Import_Letterhead_TellsWhoseBodiesThePlanNames(string letterhead, string? authority) =>
        Assert.Equal(authority, Sample.Import($"{letterhead}\n\nKẾ HOẠCH\n\nchuyển đổi số\n\nI. NHIỆM VỤ\n\n1. Rà soát.").Plan!.Head.Authority);

    [Theory]
    [InlineData("BỘ CÔNG THƯƠNG\nSố: 321/QĐ-\nBCT\nHà Nội, ngày 10 tháng 01 năm 2026", "321/QĐ-BCT")]
    [InlineData("BỘ CÔNG THƯƠNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 321/KH-               Hà Nội, ngày 10 tháng 01 năm 2026\nBCT", "321/KH-BCT")]
    [InlineData("BỘ CÔNG THƯƠNG\nSố: 321/KH-BCT\nMẬT", "321/KH-BCT")]
    public void Import_NumberBrokenBehindADash_IsReadWhole(string letterhead, string number) =>
        Assert.Equal(number, Sample.Import($"{letterhead}\n\nKẾ HOẠCH\nchuyển đổi số\n\nI. NHIỆM VỤ\n\n1. Rà soát.").Plan!.Head.Number);

    [Fact]
    public void Import_IssuerWithAShortName_IsNamedWithoutIt() =>
        Assert.Equal("Ban Thường vụ Tỉnh ủy", Sample.Import("KẾ HOẠCH\n\nchuyển đổi số\n\nBan Thường vụ Tỉnh ủy (sau đây viết tắt là BTVTU) ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Rà soát.").Plan!.Head.Issuer);

    [Fact]
    public void Import_DateOfANumberedWard_IsRead() =>
        Assert.Equal(new DateOnly(2024, 3, 12), Sample.Import("UBND QUẬN GÒ VẤP\nPHƯỜNG 5\nSố: 7/KH-UBND\nPhường 5, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\n\ncông tác y tế\n\nI. NHIỆM VỤ\n\n1. Rà soát.").Plan!.Head.Date);

    // A plan for next year is signed in the last months of this one.
    [Theory]
    [InlineData("25 tháng 12 năm 2024", "công tác y tế năm 2025", "2025-03-15")]
    [InlineData("20 tháng 01 năm 2025", "công tác y tế năm 2025", "2025-03-15")]
    [InlineData("25 tháng 12 năm 2024", "công tác y tế", "2024-03-15")]
    [InlineData("25 tháng 5 năm 2024", "chuẩn bị bầu cử năm 2025", "2024-03-15")]
    public void Import_DayWithoutAYear_IsOfTheYearThatThePlanIsFor(string date, string title, string end)
    {
        var plan = Sample.Import($"UBND TỈNH CÀ MAU\nSố: 7/KH-UBND\nCà Mau, ngày {date}\n\nKẾ HOẠCH\n\n{title}\n\nI. NHIỆM VỤ\n\n1. Sở Y tế rà soát, báo cáo trước ngày 15/3.").Plan!;

        Assert.Equal(end, Assert.Single(plan.Tasks[0].Deadlines).End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Import_PreambleParagraphsThatEndWithCommas_AreNotJoined()
    {
        var plan = Sample.Import("KẾ HOẠCH\n\nchuyển đổi số\n\nCăn cứ Luật Khoa học và Công nghệ;\n\nXét đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 12/TTr-SKHCN,\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Rà soát.").Plan!;

        Assert.Equal(3, plan.Units[0].Paragraphs.Count);
    }

    [Theory]
    [InlineData("Số: 34/KH-THCS&THPTTK\n\nKẾ HOẠCH\nGiáo dục nhà trường", "34/KH-THCS&THPTTK", null, "Giáo dục nhà trường")]
    [InlineData("KẾ HOẠCH SỐ 15/KH-SCT NGÀY 09/9/2026 PHÁT TRIỂN CỤM CÔNG NGHIỆP", "15/KH-SCT", "2026-09-09", "PHÁT TRIỂN CỤM CÔNG NGHIỆP")]
    [InlineData("# Kế hoạch số 15/KH-SCT\n\nKế hoạch số 15/KH-SCT ngày 09 tháng 9 năm 2026 của Sở Công Thương về phát triển cụm công nghiệp", "15/KH-SCT", "2026-09-09", "về phát triển cụm công nghiệp")]
    [InlineData("# Kế hoạch số 15/KH-SCT\n\nThực hiện Quyết định số 20/QĐ-UBND, Sở Công Thương triển khai như sau:", "15/KH-SCT", null, "số 15/KH-SCT")]
    [InlineData("TỈNH ỦY LAI CHÂU\nSố: 21-KH/TU\nLai Châu, ngày 05 tháng 6 năm 2024\nCăn cứ Nghị quyết số 20-NQ/TW, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch phát triển rừng đến năm 2030 (gọi tắt là Kế hoạch), cụ thể như sau:", "21-KH/TU", "2024-06-05", "phát triển rừng đến năm 2030")]
    public void Import_HeadOfAnyForm_GivesNumberDateAndTitle(string head, string number, string? date, string title)
    {
        var plan = Sample.Import($"{head}\n\nI. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.").Plan!;

        Assert.Equal(("Kế hoạch", number, date, title), (plan.Head.Kind, plan.Head.Number, plan.Head.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), plan.Head.Title));
        Assert.Equal("I/1", plan.Tasks());
    }

    [Fact]
    public void Import_TitleThatNamesWhoseProgrammeItIs_GoesOnInSmallLetters() =>
        Assert.Equal("CỦA LIÊN ĐOÀN LAO ĐỘNG thực hiện Nghị quyết số 20-NQ/TW", Sample.Import("CHƯƠNG TRÌNH HÀNH ĐỘNG\n\nCỦA LIÊN ĐOÀN LAO ĐỘNG\n\nthực hiện Nghị quyết số 20-NQ/TW\n\nI. NHIỆM VỤ\n1. Rà soát.").Plan!.Head.Title);

    [Fact]
    public void Import_PlanOfNoNamedProvince_SaysSo()
    {
        var result = Sample.Import(Sample.Head + "II. NHIỆM VỤ\n\n1. Rà soát.");

        Assert.Single(result.Findings, finding => finding.Code == FindingCode.JurisdictionUnknown);
        Assert.Equal("ke-hoach-21-kl-tw", result.Plan!.Id.Document);
        Assert.Null(result.Plan.Head.Number);
        Assert.Null(result.Plan.Head.Date);
    }

    [Fact]
    public void Import_ProvinceNamedInTheText_IsTheJurisdiction() =>
        Assert.Equal("Bình Thuận", Sample.Plan("II. NHIỆM VỤ\n\n1. Báo Bình Thuận tuyên truyền.").Head.Jurisdiction);

    [Theory]
    [InlineData("")]
    [InlineData("Một bức thư.\n\nKhông có gì ở đây.")]
    [InlineData("KẾ HOẠCH\n\nchỉ có một tiêu đề")]
    [InlineData("I. MỤC ĐÍCH\n\n1. Không có tên loại.")]
    [InlineData("PHỤ LỤC I\nDANH MỤC HỒ SƠ\n\n| TT | Hồ sơ |\n|---|---|\n| 1 | Đơn đề nghị. |")]
    [InlineData("PHỤ LỤC I\nMẪU KẾ HOẠCH\n\n1. Mục đích.")]
    [InlineData("Kẻ hoạch\n\nI. MỤC ĐÍCH\n\n1. Rà soát.")]
    [InlineData("KẺ HOẠCH LỚN\n\nI. MỤC ĐÍCH\n\n1. Rà soát.")]
    public void Import_DocumentThatIsNoPlan_SaysSo(string text)
    {
        var result = Sample.Import(text);

        Assert.Null(result.Plan);
        Assert.Equal((FindingCode.NotAPlan, "in/plan.txt"), (Assert.Single(result.Findings).Code, result.Findings[0].Position!.File));
    }

    [Theory]
    [InlineData("PHỤ LỤC I: PHÂN CÔNG NHIỆM VỤ THỰC HIỆN\nKẾ HOẠCH TRỒNG RỪNG", "Kế hoạch", "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH TRỒNG RỪNG", "PLI/1")]
    [InlineData("PHỤ LỤC II\nKẾ HOẠCH TRỒNG RỪNG QUÝ I", "Kế hoạch", "TRỒNG RỪNG QUÝ I", "PLII/1")]
    [InlineData("PHỤ LỤC\nDANH MỤC NHIỆM VỤ TRỒNG RỪNG\n(Kèm theo Chương trình hành động số 12-CTr/TU ngày 03/5/2026 của Tỉnh ủy)", "Chương trình hành động", "DANH MỤC NHIỆM VỤ TRỒNG RỪNG", "PL/1")]
    public void Import_AnnexInAFileOfItsOwn_IsReadAndAskedAbout(string head, string kind, string title, string tasks)
    {
        var result = Sample.Import($"{head}\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Ươm cây giống. | Hạt Kiểm lâm | Quý I/2027 |\n");

        Assert.Equal((kind, title, null, tasks), (result.Plan!.Head.Kind, result.Plan.Head.Title, result.Plan.Head.Number, result.Plan.Tasks()));
        Assert.Equal("lead Hạt Kiểm lâm", result.Plan.Task(tasks).Assignments());
        Assert.Contains(result.Findings, finding => finding.Code == FindingCode.DoubtfulReading);
    }

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |", "Ủy ban nhân dân tỉnh ban hành Kế hoạch", "Ủy ban nhân dân tỉnh")]
    [InlineData("SỞ Y TẾ", "Ủy ban nhân dân tỉnh ban hành Kế hoạch", "Sở Y tế")]
    [InlineData("Bài đăng trên trang tin", "Ban Thường vụ Tỉnh ủy (khóa XX) ban hành chương trình", "Ban Thường vụ Tỉnh ủy")]
    public void Import_LetterheadThatNamesNoPlace_LeavesItToThePreamble(string letterhead, string maker, string issuer) =>
        Assert.Equal(issuer, Sample.Import($"{letterhead}\n\nKẾ HOẠCH\nTrồng rừng\n\n{maker} thực hiện như sau:\n\nI. NHIỆM VỤ\n1. Sở Y tế rà soát.").Plan!.Head.Issuer);

    [Fact]
    public void Import_WholePartyCommittee_GoesByTheNameThatHeadsThePaper() =>
        Assert.Equal("Tỉnh ủy Lạng Sơn", Sample.Import("TỈNH ỦY LẠNG SƠN\n*\nSố 71-CTr/TU\nLạng Sơn, ngày 26 tháng 02 năm 2018\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nvề y tế cơ sở\n\nBan Chấp hành Đảng bộ tỉnh xây dựng Chương trình hành động như sau:\n\nI. NHIỆM VỤ\n1. Sở Y tế rà soát.").Plan!.Head.Issuer);
}
