using System.Globalization;
using PlanSite.Import.Citations;
using PlanSite.Register.Citations;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tests.Citations;

/// <summary>The grammar of citations by cases. A new case is one line.</summary>
public sealed class CitationReaderTests
{
    private static readonly Place Task = Place.Parse("II/1");

    [Theory]
    [InlineData("Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng", "Kết luận 21-KL/TW 2021-10-25 Ban Chấp hành Trung ương Đảng")]
    [InlineData("Kết luận số 38 – KL/TW của Bộ Chính trị", "Kết luận 38-KL/TW Bộ Chính trị")]
    [InlineData("Quy định 124-QĐ/TW, ngày 02/02/2018", "Quy định 124-QĐ/TW 2018-02-02")]
    [InlineData("Nghị quyết số 18, 19 – NQ/TW của Ban Chấp hành Trung ương", "Nghị quyết 18-NQ/TW Ban Chấp hành Trung ương", "Nghị quyết 19-NQ/TW Ban Chấp hành Trung ương")]
    [InlineData("Chương trình hành động số 43-CTr/TU, ngày 30/01/2018", "Chương trình hành động 43-CTr/TU 2018-01-30")]
    [InlineData("Quy chế số 03-QC/TU, ngày 29/7/2016 của Ban Thường vụ Tỉnh ủy", "Quy chế 03-QC/TU 2016-07-29 Ban Thường vụ Tỉnh ủy")]
    [InlineData("Nghị quyết số 76/NQ- CP ngày 15/7/2021 của Chính phủ", "Nghị quyết 76/NQ-CP 2021-07-15 Chính phủ")]
    [InlineData("Nghị định số 59/2019/NĐ-CP ngày 01 tháng 7 năm 2019 của Chính phủ", "Nghị định 59/2019/NĐ-CP 2019-07-01 Chính phủ")]
    [InlineData("QUYẾT ĐỊNH SỐ 1237/QĐ-TTG NGÀY 27 THÁNG 7 NĂM 2013 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC PHÊ DUYỆT", "Quyết định 1237/QĐ-TTg 2013-07-27 THỦ TƯỚNG CHÍNH PHỦ")]
    [InlineData("Nghị quyết số 66.2/2025/NQ-CP ngày 28 tháng 8 năm 2025 của Chính phủ", "Nghị quyết 66.2/2025/NQ-CP 2025-08-28 Chính phủ")]
    [InlineData("Nghị quyết số 197/2025/QH15 của Quốc hội", "Nghị quyết 197/2025/QH15 Quốc hội")]
    [InlineData("Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024", "Luật 31/2024/QH15 2024-01-18")]
    [InlineData("Công văn số 4236/SXD-QLN&CS ngày 22 tháng 5 năm 2014", "Công văn 4236/SXD-QLN&CS 2014-05-22")]
    [InlineData("Tờ trình số 04/TTr-BKHCN-BTTTT ngày 02 tháng 01 năm 2025", "Tờ trình 04/TTr-BKHCN-BTTTT 2025-01-02")]
    [InlineData("Kế hoạch hành động số 459-KHHĐ/TU ngày 21 tháng 5 năm 2025 của Thành ủy", "Kế hoạch hành động 459-KHHĐ/TU 2025-05-21 Thành ủy")]
    [InlineData("Quy định số 22, số 24-QĐ/TW của Bộ Chính trị", "Quy định 22-QĐ/TW Bộ Chính trị", "Quy định 24-QĐ/TW Bộ Chính trị")]
    [InlineData("Kết luận số 14 và số 21-KL/TW", "Kết luận 14-KL/TW", "Kết luận 21-KL/TW")]
    [InlineData("theo Nghị quyết 214/NQ-CP.", "Nghị quyết 214/NQ-CP")]
    [InlineData("Nghị quyết số 01/2024/NQ-HĐND ngày 10/7/2024, số 15/2024/NQ-HĐND ngày 11/12/2024", "Nghị quyết 01/2024/NQ-HĐND 2024-07-10", "Nghị quyết 15/2024/NQ-HĐND 2024-12-11")]
    [InlineData("các Quy định số 37-QĐ/TW ngày 25/10/2021, số 205-QĐ/TW ngày 23/9/2019", "Quy định 37-QĐ/TW 2021-10-25", "Quy định 205-QĐ/TW 2019-09-23")]
    [InlineData("các Quyết định số 01, 02/QĐ-UBND", "Quyết định 01/QĐ-UBND", "Quyết định 02/QĐ-UBND")]
    [InlineData("Thông tư liên tịch số 51/2015/TTLT-BYT-BNV ngày 11/12/2015", "Thông tư liên tịch 51/2015/TTLT-BYT-BNV 2015-12-11")]
    [InlineData("Công văn số 1234/UBND-NC ngày 05/3/2025 của Ủy ban nhân dân tỉnh", "Công văn 1234/UBND-NC 2025-03-05 Ủy ban nhân dân tỉnh")]
    [InlineData("Thông báo số 123-TB/VPTU ngày 02/4/2025", "Thông báo 123-TB/VPTU 2025-04-02")]
    [InlineData("Kế hoạch số 15/KHLT-SGDĐT-TĐ ngày 01/9/2025", "Kế hoạch 15/KHLT-SGDĐT-TĐ 2025-09-01")]
    [InlineData("Pháp lệnh số 04/2020/UBTVQH14 ngày 18/6/2020", "Pháp lệnh 04/2020/UBTVQH14 2020-06-18")]
    [InlineData("Nghị quyết số 57 NQ/TW ngày 22/12/2024", "Nghị quyết 57-NQ/TW 2024-12-22")]
    [InlineData("Quyết định số 45/QÐ-UBND", "Quyết định 45/QĐ-UBND")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14 ngày 17 tháng 6 năm 2020", "Luật 62/2020/QH14 2020-06-17")]
    [InlineData("Ban Chỉ đạo thực hiện Kết luận số 80", "Kết luận 80")]
    [InlineData("kỷ luật của Đảng và Quy định số 37-QĐ/TW, ngày 25/10/2021 về những điều đảng viên không được làm", "Quy định 37-QĐ/TW 2021-10-25")]
    [InlineData("Kết luận số 5-KL/TW ngày 31/02/2021", "Kết luận 5-KL/TW")]
    public void Read_Number_GivesKindDateAndIssuer(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).Citations.Select(Show));

    [Theory]
    [InlineData("Nghị quyết Đại hội XIII của Đảng", "nghi-quyet-dai-hoi-xiii-cua-dang")]
    [InlineData("Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII", "nghi-quyet-dai-hoi-xiii-cua-dang")]
    [InlineData("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "nghi-quyet-dai-hoi-xiii-cua-dang")]
    [InlineData("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX", "ha-nam/nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xx")]
    [InlineData("Nghị quyết Trung ương 4 khóa XI, khóa XII", "nghi-quyet-hoi-nghi-trung-uong-4-khoa-xi", "nghi-quyet-hoi-nghi-trung-uong-4-khoa-xii")]
    [InlineData("Nghị quyết Hội nghị Trung ương 4 khóa XI, XII", "nghi-quyet-hoi-nghi-trung-uong-4-khoa-xi", "nghi-quyet-hoi-nghi-trung-uong-4-khoa-xii")]
    [InlineData("Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII", "ket-luan-hoi-nghi-lan-thu-tu-trung-uong-khoa-xiii")]
    [InlineData("quy định của Hiến pháp và pháp luật", "hien-phap")]
    [InlineData("vi phạm Điều lệ Đảng, nghị quyết", "dieu-le-dang")]
    [InlineData("Luật Phòng, chống tham nhũng; các quy định khác", "luat-phong-chong-tham-nhung")]
    [InlineData("Luật Đầu tư công và các văn bản hướng dẫn", "luat-dau-tu-cong")]
    [InlineData("theo Luật Ngân sách nhà nước, Luật Đầu tư công", "luat-ngan-sach-nha-nuoc", "luat-dau-tu-cong")]
    [InlineData("thực hiện Chiến lược kiểm tra, giám sát của Đảng đến năm 2030 trong toàn tỉnh", "chien-luoc-kiem-tra-giam-sat-cua-dang-den-nam-2030")]
    [InlineData("Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;", "chuong-trinh-tong-the-cai-cach-hanh-chinh-nha-nuoc-giai-doan-00c147")]
    [InlineData("thực hiện Quy định về kiểm soát quyền lực của các cơ quan nội chính để nâng cao", "quy-dinh-ve-kiem-soat-quyen-luc-cua-cac-co-quan-noi-2b02df")]
    public void Read_DefiniteNameWithoutNumber_GivesOneDocumentForAllSpellings(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).Citations.Select(citation => citation.DocumentId.ToString()));

    [Theory]
    [InlineData("thực hiện nghiêm các quy định về trách nhiệm nêu gương của cán bộ")]
    [InlineData("Nghị quyết đại hội đảng các cấp và các nghị quyết của tỉnh")]
    [InlineData("triển khai thực hiện Kế hoạch này và Chương trình hành động của Tỉnh ủy")]
    [InlineData("ban hành Quy chế phối hợp giữa Ban Tổ chức với Ban Nội chính")]
    [InlineData("tham mưu ban hành Quy định về công tác quản lý cán bộ")]
    [InlineData("Quy định về trách nhiệm xây dựng, ban hành chương trình, kế hoạch của cơ quan")]
    [InlineData("các nghị định của Chính phủ, thông tư hướng dẫn của Bộ")]
    [InlineData("đạt 35 - 40% số xã, thời kỳ 2021-2030, dịch Covid - 19")]
    [InlineData("thực hiện Kế hoạch số 66/KH-UBND của tỉnh")]
    public void Read_ClassFutureDocumentOrThePlanItself_GivesNothing(string text) =>
        Assert.Empty(CitationReader.Read([new(Task, text)], Context("66 /KH-UBND")).Citations);

    [Fact]
    public void Read_ShortNameWithFigures_StandsForTheDocumentOfThatNumber()
    {
        var citations = Read("Kế hoạch số 07-KH/TW ngày 27/11/2017 của Bộ Chính trị về thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 (sau đây gọi tắt là Nghị quyết 18)", "quán triệt Nghị quyết 18 đến chi bộ").Citations;

        Assert.Equal(["07-KH/TW II/1", "18-NQ/TW II/1 II/2"], citations.Select(one => $"{one.Number} {string.Join(' ', one.Places)}"));
    }

    [Fact]
    public void Read_TwoDatesForOneNumber_KeepsBothInOrder()
    {
        var citation = Assert.Single(Read("Kết luận số 21-KL/TW ngày 23/10/2021", "Kết luận số 21- KL/TW, ngày 25/10/2021").Citations);

        Assert.Equal([new DateOnly(2021, 10, 23), new DateOnly(2021, 10, 25)], citation.Dates);
    }

    [Fact]
    public void Read_ShortName_CitesItsDocumentWhereverItStands()
    {
        var citation = Read(
            "Nghị quyết số 30/NQ-CP ngày 11/3/2022 của Chính phủ ban hành Chương trình hành động (sau đây viết tắt là Chương trình hành động của Chính phủ)",
            "Triển khai Chương trình hành động của Chính phủ",
            "Nghị quyết số 132/NQ-CP của Chính phủ ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 26-NQ/TW").Citations[0];

        Assert.Equal(["II/1", "II/2"], citation.Places.Select(place => place.ToString()));
        Assert.Equal(["Chương trình hành động của Chính phủ"], citation.Names);
    }

    [Theory]
    [InlineData("Nghị quyết số 71-NQ/TW của Bộ Chính trị (sau đây gọi tắt là Nghị quyết số 71)", "sơ kết 03 năm thực hiện Nghị quyết số 71", "II/1 II/2")]
    [InlineData("Nghị quyết số 71-NQ/TW của Bộ Chính trị (sau đây gọi tắt là Nghị quyết số 71)", "phổ biến Nghị quyết 71 đến chi bộ", "II/1 II/2")]
    [InlineData("Kế hoạch số 10-KH/TU ngày 5/9/2025 (viết tắt là \"Kế hoạch 10\")", "sơ kết Kế hoạch số 10.", "II/1 II/2")]
    [InlineData("Nghị quyết số 09-NQ/TU của Tỉnh ủy về kinh tế tập thể (sau đây viết tắt là NQ09)", "Triển khai NQ09, sơ kết", "II/1 II/2")]
    [InlineData("Nghị quyết số 09-NQ/TU của Tỉnh ủy về kinh tế tập thể (sau đây viết tắt là NQ09)", "Triển khai NQ091", "II/1")]
    [InlineData("Nghị quyết số 09-NQ/TU của Tỉnh ủy về đơn vị hành chính (sau đây viết tắt là ĐV12)", "Triển khai ĐV12", "II/1")]
    [InlineData("Quyết định số 340/QĐ-TTg phê duyệt Chiến lược phát triển hợp tác xã (sau đây gọi tắt là Chiến lược);", "Tuyên truyền Chiến lược.", "II/1 II/2")]
    [InlineData("Quyết định số 340/QĐ-TTg phê duyệt Chiến lược phát triển hợp tác xã (sau đây gọi tắt là Chiến lược);", "Xây dựng Chiến lược chăn nuôi", "II/1")]
    [InlineData("Quyết định số 340/QĐ-TTg phê duyệt Kế hoạch phát triển hợp tác xã (sau đây gọi tắt là Kế hoạch);", "Tuyên truyền Kế hoạch.", "II/1")]
    [InlineData("Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về phê duyệt \"Chương trình Chuyển đổi số quốc gia đến năm 2025\" (sau đây gọi là Chương trình)", "Bố trí kinh phí cho mục tiêu của Chương trình.", "II/1 II/2")]
    [InlineData("Quyết định số 340/QĐ-TTg phê duyệt Chiến lược phát triển hợp tác xã, giai đoạn mới (dưới đây gọi tắt: Chiến lược);", "Thực hiện các mục tiêu Chiến lược đề ra", "II/1 II/2")]
    [InlineData("Quyết định số 340/QĐ-TTg phê duyệt Chiến lược phát triển hợp tác xã (sau đây gọi tắt là Chiến lược);", "Tổng hợp kết quả thực hiện Chiến lược trong năm 2024, báo cáo", "II/1 II/2")]
    [InlineData("Quyết định số 340/QĐ-TTg phê duyệt Chiến lược phát triển hợp tác xã (sau đây gọi tắt là Chiến lược);", "Rà soát chỉ tiêu Chiến lược năm 2024.", "II/1")]
    [InlineData("Chương trình số 11-CTr/TU của Tỉnh ủy (sau đây gọi tắt là Chương trình)", "Xây dựng Chương trình để đào tạo; triển khai Chương trình phòng dịch", "II/1")]
    [InlineData("Quyết định số 5/QĐ-TTg của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Chương trình (sau đây gọi tắt là Chương trình)", "Sơ kết Chương trình.", "II/1")]
    [InlineData("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "tuyên truyền Nghị quyết Đại hội XIII.", "II/1 II/2")]
    [InlineData("Nghị quyết Đại hội XIII của Đảng", "tuyên truyền Nghị quyết Đại hội XIII Công đoàn Việt Nam", "II/1")]
    public void Read_WordsForANamedDocument_CiteItAndNoOther(string definition, string use, string places)
    {
        var citation = Assert.Single(Read(definition, use).Citations, citation => citation.Title != "phát triển hợp tác xã" || citation.Number is not null);

        Assert.Equal(places, string.Join(' ', citation.Places));
    }

    [Theory]
    [InlineData("Nghị quyết số 20-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương (sau đây gọi tắt là \"Nghị quyết số 20-NQ/TW\"); Quyết định số 5/QĐ-TTg", null, null)]
    [InlineData("Quyết định số 5/QĐ-TTg \"Phát triển hợp tác xã\"; Sở Y tế", "Phát triển hợp tác xã")]
    [InlineData("Công văn số 1234/BNV-TCBC ngày 5/3/2025 của Bộ Nội vụ, Hướng dẫn số 22-HD/BTCTW", null, null)]
    [InlineData("Công văn số 1234/BNV-TCBC của Bộ Nội vụ, hướng dẫn thực hiện sắp xếp", "hướng dẫn thực hiện sắp xếp")]
    [InlineData("Nghị quyết số 30/NQ-CP của Chính phủ thực hiện Kết luận số 21-KL/TW ngày 25/10/2021; căn cứ Công văn số 7/STC-NS", "thực hiện Kết luận số 21-KL/TW ngày 25/10/2021", null, null)]
    [InlineData("Nghị quyết số 30/NQ-CP của Chính phủ về phát triển vùng; thực hiện Kế hoạch số 5-KH/TU", "phát triển vùng", null)]
    [InlineData("Nghị quyết số 30/NQ-CP của Chính phủ về phát triển vùng; thực hiện quy hoạch", "phát triển vùng; thực hiện quy hoạch")]
    public void Read_TitleInAPreamble_EndsBeforeTheNextDocument(string text, params string?[] titles) =>
        Assert.Equal(titles, CitationReader.Read([new(Place.Preamble, text)], Context(null)).Citations.Select(citation => citation.Title));

    [Fact]
    public void Read_ShortNameOfAnAgencyOrOfThePlan_IsNoDocument()
    {
        var readings = Read("Quyết định số 5/QĐ-TTg về Ban Chỉ đạo (gọi tắt là Ban Chỉ đạo 5), tỉnh ban hành Kế hoạch (sau đây gọi tắt là Kế hoạch)", "Ban Chỉ đạo 5 triển khai Kế hoạch");

        Assert.Equal(["II/1"], Assert.Single(readings.Citations).Places.Select(place => place.ToString()));
    }

    [Fact]
    public void Read_TitleWithoutNumber_JoinsTheNumberedDocument()
    {
        var citation = Assert.Single(Read(
            "Quy định số 37-QĐ/TW, ngày 25/10/2021 về những điều đảng viên không được làm",
            "chấp hành Quy định về những điều đảng viên không được làm; tổ chức đảng").Citations);

        Assert.Equal(2, citation.Places.Count);
    }

    [Theory]
    [InlineData("phổ biến nội dung mới của Luật Lưu trữ và thư viện cho cán bộ")]
    [InlineData("thi hành Luật Lưu trữ và thư viện")]
    public void Read_LawWhoseNameOnlyItsNumberTells_IsJoined(string words)
    {
        var citation = Assert.Single(Read("Luật Lưu trữ và thư viện số 154/2024/QH15 ngày 29 tháng 11 năm 2024", words).Citations);

        Assert.Equal(2, citation.Places.Count);
    }

    [Fact]
    public void Read_LawOfAShorterName_IsAnother() =>
        Assert.Equal(2, Read("Luật Lưu trữ và thư viện số 154/2024/QH15", "phổ biến Luật Lưu trữ và các nghị định").Citations.Count);

    [Fact]
    public void Read_TitlePrintedOnceForTwo_BelongsToBoth()
    {
        var titles = Read("Kết luận số 21-KL/TW của Bộ Chính trị và Kế hoạch số 03-KH/TW của Bộ Chính trị về xây dựng Đảng").Citations.Select(citation => citation.Title);

        Assert.Equal(["xây dựng Đảng", "xây dựng Đảng"], titles);
    }

    [Theory]
    [InlineData("title", "Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị và Nghị quyết số 03/NQ-CP của Chính phủ về chuyển đổi số trên địa bàn tỉnh An Giang giai đoạn 2025 - 2030", null, null)]
    [InlineData("title", "Thực hiện Kế hoạch số 12-KH/TU của Tỉnh ủy về chuyển đổi số trên địa bàn tỉnh An Giang", "chuyển đổi số trên địa bàn tỉnh An Giang")]
    [InlineData("II/1", "Triển khai Quyết định số 06/QĐ-TTg về phát triển ứng dụng dữ liệu dân cư trên địa bàn tỉnh", "phát triển ứng dụng dữ liệu dân cư")]
    [InlineData("title", "Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ", "đột phá phát triển khoa học, công nghệ")]
    [InlineData("preamble", "Căn cứ Quyết định số 999/QĐ-TTg của Thủ tướng Chính phủ về việc thành lập khu kinh tế trên địa bàn tỉnh An Giang;", "việc thành lập khu kinh tế trên địa bàn tỉnh An Giang")]
    public void Read_WhatThePlanIsAboutInItsProvince_IsNoTitleOfACentralDocument(string place, string text, params string?[] titles) =>
        Assert.Equal(titles, CitationReader.Read([new(Place.Parse(place), text)], Context(null)).Citations.Select(citation => citation.Title));

    [Theory]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14", "sửa đổi, bổ sung một số điều của Luật Xây dựng")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu số 57/2024/QH15", "sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu ngày 29 tháng 11 năm 2024", "sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu")]
    [InlineData("Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ")]
    [InlineData("Luật Hỗ trợ doanh nghiệp nhỏ và vừa; các quy định khác", "Hỗ trợ doanh nghiệp nhỏ và vừa")]
    [InlineData("Luật Khoa học và Công nghệ (2013)", "Khoa học và Công nghệ")]
    public void Read_LawWhoseNameGoesOn_GivesTheWholeTitle(string text, string title) =>
        Assert.Equal([title], Read(text).Citations.Select(citation => citation.Title));

    [Fact]
    public void Read_LawThatAmendsNumberedLaws_KeepsEachByItsName()
    {
        var citations = Read("Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 và Luật Các tổ chức tín dụng số 32/2024/QH15;").Citations;

        Assert.Equal([null, "31/2024/QH15", "27/2023/QH15", "32/2024/QH15"], citations.Select(citation => citation.Number));
        Assert.Equal(["Đất đai", "Nhà ở", "Các tổ chức tín dụng"], citations.Skip(1).Select(citation => citation.Title));
    }

    [Fact]
    public void Read_ShortNameInABareBracket_StandsForItsDocumentButNotInTheNameOfABody()
    {
        var citation = Assert.Single(Read(
            "Quyết định số 06/QĐ-TTg ngày 06/01/2022 phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư (Đề án 06)",
            "Triển khai các nhiệm vụ của Đề án 06",
            "Báo cáo Tổ công tác triển khai Đề án 06 của tỉnh").Citations);

        Assert.Equal(["II/1", "II/2"], citation.Places.Select(place => place.ToString()));
    }

    [Fact]
    public void Read_UnknownJurisdiction_StillNamesProvincialDocuments()
    {
        var readings = CitationReader.Read([new(Task, "Kế hoạch số 12-KH/TU")], new CitationContext("", null, new HashSet<Place>()));

        Assert.True(DocumentId.TryParse(Assert.Single(readings.Citations).DocumentId.ToString(), out _));
    }

    private static CitationReadings Read(params string[] texts) =>
        CitationReader.Read([.. texts.Select((text, index) => new PlacedText(Place.Parse($"II/{index + 1}"), text))], Context(null));

    private static CitationContext Context(string? ownNumber) => new("Hà Nam", ownNumber, new HashSet<Place> { Task });

    private static string Show(Citation citation)
    {
        string?[] parts = [citation.Kind, citation.Number, citation.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), citation.Issuer];
        return string.Join(' ', parts.OfType<string>());
    }
}
