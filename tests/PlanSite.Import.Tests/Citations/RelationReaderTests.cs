using PlanSite.Import.Citations;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tests.Citations;

/// <summary>Relations by cases: the text, then what stands to what.</summary>
public sealed class RelationReaderTests
{
    private static readonly Place Task = Place.Parse("II/1");

    [Theory]
    [InlineData("thực hiện Kết luận số 21-KL/TW của Ban Chấp hành Trung ương và Kế hoạch số 03-KH/TW của Bộ Chính trị về xây dựng Đảng", "CarriesOut 21-KL/TW", "CarriesOut 03-KH/TW")]
    [InlineData("thực hiện Kết luận số 38-KL/TW của Bộ Chính trị tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW của Ban Chấp hành Trung ương", "CarriesOut 38-KL/TW", "CarriesOut 22-NQ/TW")]
    [InlineData("TRIỂN KHAI QUYẾT ĐỊNH SỐ 06/QĐ-TTG NGÀY 02 THÁNG 01 NĂM 2025 CỦA THỦ TƯỚNG CHÍNH PHỦ", "CarriesOut 06/QĐ-TTg")]
    public void Read_Title_GivesWhatThePlanCarriesOut(string title, params string[] expected) => AssertRelations(Place.Title, title, expected);

    [Theory]
    [InlineData("TRIỂN KHAI THI HÀNH LUẬT LƯU TRỮ VÀ THƯ VIỆN", "CarriesOut")]
    [InlineData("TRIỂN KHAI THI HÀNH LUẬT LƯU TRỮ")]
    public void Read_LawInATitleOfCapitals_IsTheOneThatThePreambleNumbers(string title, params string[] expected) => Assert.Equal(
        [.. expected, "BasedOn"], CitationReader.Read([new(Place.Title, title), new(Place.Preamble, "Căn cứ Luật Lưu trữ và thư viện số 154/2024/QH15;")], new CitationContext("Hà Nam", null, new HashSet<Place>())).Relations.Where(one => one.Number == "154/2024/QH15").Select(one => one.Type.ToString()));

    [Theory]
    [InlineData("Thực hiện Kế hoạch số 51-KH/TU của Ban Thường vụ Tỉnh ủy thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021, Đảng ủy Khối xây dựng kế hoạch như sau:", "CarriesOut 51-KH/TU")]
    [InlineData("Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024; Căn cứ Nghị định số 5/2025/NĐ-CP của Chính phủ; Theo đề nghị của Sở Tài chính tại Công văn số 7/STC-NS", "BasedOn 31/2024/QH15", "BasedOn 5/2025/NĐ-CP")]
    [InlineData("Căn cứ Nghị quyết số 30/NQ-CP của Chính phủ; Kế hoạch số 49-KH/TU của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện Nghị quyết số 30/NQ-CP như sau:", "BasedOn 30/NQ-CP", "BasedOn 49-KH/TU", "CarriesOut 30/NQ-CP")]
    [InlineData("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Căn cứ Nghị định số 5/2025/NĐ-CP", "BasedOn 72/2025/QH15", "BasedOn 5/2025/NĐ-CP")]
    [InlineData("Căn cứ Luật Đất đai số 31/2024/QH15, được sửa đổi tại Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 và Luật Các tổ chức tín dụng số 32/2024/QH15;", "BasedOn 31/2024/QH15", "BasedOn ")]
    [InlineData("- Căn cứ Nghị quyết số 30/NQ-CP của Chính phủ. - Thực hiện Kế hoạch số 49-KH/TU của Tỉnh ủy", "BasedOn 30/NQ-CP", "CarriesOut 49-KH/TU")]
    [InlineData("Tiếp tục triển khai thực hiện Nghị quyết số 30/NQ-CP và Kế hoạch số 49-KH/TU của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", "CarriesOut 30/NQ-CP", "CarriesOut 49-KH/TU")]
    [InlineData("Nhằm cụ thể hóa Nghị quyết số 57-NQ/TW, Sở Y tế xây dựng kế hoạch", "CarriesOut 57-NQ/TW")]
    [InlineData("Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về chuyển đổi số; căn cứ Luật Đất đai số 31/2024/QH15, Nghị định số 59/2019/NĐ-CP của Chính phủ; Ủy ban nhân dân tỉnh ban hành Kế hoạch", "CarriesOut 57-NQ/TW", "BasedOn 31/2024/QH15", "BasedOn 59/2019/NĐ-CP")]
    [InlineData("Căn cứ Luật Đất đai số 31/2024/QH15; thực hiện Kế hoạch số 49-KH/TU của Tỉnh ủy, Sở Y tế ban hành kế hoạch", "BasedOn 31/2024/QH15", "CarriesOut 49-KH/TU")]
    [InlineData("Thực hiện Nghị quyết số 57-NQ/TW, căn cứ tình hình thực tế, Sở Y tế xây dựng kế hoạch", "CarriesOut 57-NQ/TW")]
    [InlineData("Căn cứ Kế hoạch số 12-KH/TU, Tỉnh ủy ban hành Kế hoạch. Kế hoạch này thay thế Kế hoạch số 9-KH/TU và sửa đổi, bổ sung Kế hoạch số 10-KH/TU.", "BasedOn 12-KH/TU", "Replaces 9-KH/TU", "Amends 10-KH/TU")]
    [InlineData("Thực hiện Thông tư số 12/2026/TT-BTC ngày 10/02/2026 của Bộ Tài chính quy định hồ sơ, biểu mẫu và biện pháp thi hành Nghị định số 188/2025/NĐ-CP ngày 01/7/2025 của Chính phủ và Kế hoạch số 68/KH-BTC, Sở Tài chính ban hành Kế hoạch như sau:", "CarriesOut 12/2026/TT-BTC", "CarriesOut 68/KH-BTC")]
    public void Read_Preamble_GivesTheRelationItsParagraphsOpenWith(string preamble, params string[] expected) => AssertRelations(Place.Preamble, preamble, expected);

    [Theory]
    [InlineData("tổng kết việc thực hiện Nghị quyết số 37-NQ/TW ngày 09/10/2014 của Bộ Chính trị", "SumsUp 37-NQ/TW")]
    [InlineData("tổ chức các hội nghị sơ, tổng kết việc thực hiện Kết luận số 21-KL/TW", "SumsUp 21-KL/TW")]
    [InlineData("tổng kết việc thực hiện Quy chế chất vấn trong Đảng ban hành kèm theo Quyết định số 158-QĐ/TW ngày 12/5/2008", "SumsUp 158-QĐ/TW")]
    [InlineData("tổng kết 10 năm thực hiện Quyết định 217-QĐ/TW, ngày 12/12/2013 về giám sát; Quyết định 218-QĐ/TW, ngày 12/12/2013 quy định về góp ý", "SumsUp 217-QĐ/TW", "SumsUp 218-QĐ/TW")]
    [InlineData("tổng kết các quy định đã đề ra trong Kế hoạch số 12-KH/TW")]
    [InlineData("tổng kết công tác năm. Triển khai Nghị quyết số 28-NQ/TW")]
    [InlineData("sơ kết Nghị quyết số 35-NQ/TW của Bộ Chính trị về thực hiện Chỉ thị số 23-CT/TW", "SumsUp 35-NQ/TW")]
    [InlineData("Sửa đổi, bổ sung Quy định số 01-QĐi/TU, ngày 31/5/2018 về phân cấp quản lý cán bộ và Quy định số 13-QĐi/TU, ngày 19/12/2018", "Amends 01-QĐi/TU", "Amends 13-QĐi/TU")]
    [InlineData("Rà soát, sửa đổi một số điều của Quyết định số 22/2020/QĐ-UBND", "Amends 22/2020/QĐ-UBND")]
    [InlineData("Sửa đổi, bổ sung khoản 2 Điều 3 Nghị quyết số 12/2022/NQ-HĐND", "Amends 12/2022/NQ-HĐND")]
    [InlineData("tham mưu sửa đổi hoặc ban hành thay thế Quyết định số 15/2020/QĐ-UBND, Quyết định số 22/2021/QĐ-UBND", "Amends 15/2020/QĐ-UBND", "Amends 22/2021/QĐ-UBND")]
    [InlineData("Sơ kết 05 năm thực hiện Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh ủy", "SumsUp 12-CT/TU")]
    [InlineData("kinh phí bổ sung tại Quyết định số 12/QĐ-UBND")]
    [InlineData("theo Nghị định số 134/2021/NĐ-CP ngày 30/12/2021 sửa đổi, bổ sung một số điều của Nghị định số 59/2019/NĐ-CP")]
    public void Read_Task_GivesWhatItOrders(string text, params string[] expected) => AssertRelations(Task, text, expected);

    [Fact]
    public void Read_TaskRelation_StandsAtTheTask() =>
        Assert.Equal(Task, Assert.Single(Read(Task, "tổng kết Nghị quyết số 37-NQ/TW").Relations).At);

    [Fact]
    public void Read_PlaceThatIsNoTask_OrdersNothing() =>
        Assert.Empty(Read(Place.Parse("I/1"), "tổng kết Nghị quyết số 37-NQ/TW").Relations);

    [Fact]
    public void Read_Replacement_IsTheWholePlans()
    {
        var relation = Assert.Single(Read(Place.Parse("III/¶1"), "Kế hoạch này thay thế Kế hoạch số 45-KH/TU ngày 20/12/2011 “về thực hiện Nghị quyết số 22-NQ/TW”.").Relations);

        Assert.Equal(("45-KH/TU", null), (relation.Number, relation.At));
    }

    [Theory]
    [InlineData("Quyết định này thay thế Quyết định số 900/QĐ-BNV ngày 01/12/2024; sửa đổi, bổ sung Quyết định số 15/QĐ-BNV, Quyết định số 16/QĐ-BNV.", "Replaces 900/QĐ-BNV", "Amends 15/QĐ-BNV", "Amends 16/QĐ-BNV")]
    [InlineData("Quyết định này sửa đổi, bổ sung một số điều của Quyết định số 15/QĐ-BNV và thay thế Quyết định số 16/QĐ-BNV.", "Amends 15/QĐ-BNV", "Replaces 16/QĐ-BNV")]
    [InlineData("Quyết định này có hiệu lực kể từ ngày ký và bổ sung Phụ lục Quyết định số 15/QĐ-BNV.", "Amends 15/QĐ-BNV")]
    [InlineData("Kế hoạch này thay thế Kế hoạch số 5-KH/TU về việc sửa đổi quy chế; giao Sở Nội vụ theo dõi.", "Replaces 5-KH/TU")]
    [InlineData("Kế hoạch này được sửa đổi, bổ sung khi có quy định mới thay cho Quyết định số 15/QĐ-BNV.")]
    public void Read_WhatAPlanChanges_FollowsTheNearestWord(string text, params string[] expected) => AssertRelations(Place.Parse("III/¶1"), text, expected);

    [Fact]
    public void Read_SummingUpByShortName_IsOfTheDocumentItStandsFor() =>
        Assert.Equal(["SumsUp 71-NQ/TW"], CitationReader.Read(
            [new(Place.Parse("I"), "Nghị quyết số 71-NQ/TW của Bộ Chính trị (sau đây gọi tắt là Nghị quyết số 71)"), new(Task, "Sơ kết 03 năm thực hiện Nghị quyết số 71 vào năm 2028")],
            new CitationContext("Hà Nam", null, new HashSet<Place> { Task })).Relations.Select(relation => $"{relation.Type} {relation.Number}"));

    private static void AssertRelations(Place place, string text, string[] expected) =>
        Assert.Equal(expected, Read(place, text).Relations.Select(relation => $"{relation.Type} {relation.Number}"));

    private static CitationReadings Read(Place place, string text) =>
        CitationReader.Read([new(place, text)], new CitationContext("Hà Nam", null, new HashSet<Place> { Task }));
}
