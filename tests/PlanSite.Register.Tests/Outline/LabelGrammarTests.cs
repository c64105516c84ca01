using PlanSite.Register.Outline;

namespace PlanSite.Register.Tests.Outline;

public sealed class LabelGrammarTests
{
    [Theory]
    [InlineData("I. MỤC ĐÍCH, YÊU CẦU", "I.", "I", LabelStyle.Roman, "MỤC ĐÍCH, YÊU CẦU")]
    [InlineData("IV.TỔ CHỨC THỰC HIỆN", "IV.", "IV", LabelStyle.Roman, "TỔ CHỨC THỰC HIỆN")]
    [InlineData("II- NHIỆM VỤ", "II-", "II", LabelStyle.Roman, "NHIỆM VỤ")]
    [InlineData("Mục I. MỤC TIÊU", "Mục I.", "I", LabelStyle.Roman, "MỤC TIÊU")]
    [InlineData("MỤC IV. TỔ CHỨC", "MỤC IV.", "IV", LabelStyle.Roman, "TỔ CHỨC")]
    [InlineData("A. QUAN ĐIỂM", "A.", "A", LabelStyle.UpperLetter, "QUAN ĐIỂM")]
    [InlineData("1. Nhiệm vụ trọng tâm", "1.", "1", LabelStyle.Number, "Nhiệm vụ trọng tâm")]
    [InlineData("10.Các sở, ban, ngành", "10.", "10", LabelStyle.Number, "Các sở, ban, ngành")]
    [InlineData("2/ Ban Tuyên giáo", "2/", "2", LabelStyle.Number, "Ban Tuyên giáo")]
    [InlineData("2.1. Ban Tuyên giáo", "2.1.", "2.1", LabelStyle.DecimalNumber, "Ban Tuyên giáo")]
    [InlineData("2.10 Ban Tuyên giáo", "2.10", "2.10", LabelStyle.DecimalNumber, "Ban Tuyên giáo")]
    [InlineData("2.1.3. Rà soát", "2.1.3.", "2.1.3", LabelStyle.DecimalNumber, "Rà soát")]
    [InlineData("(1) Rà soát", "(1)", "1", LabelStyle.NumberInBrackets, "Rà soát")]
    [InlineData("3) Rà soát", "3)", "3", LabelStyle.NumberInBrackets, "Rà soát")]
    [InlineData("đ) Kiểm tra", "đ)", "đ", LabelStyle.Letter, "Kiểm tra")]
    [InlineData("d) Kiểm tra", "d)", "d", LabelStyle.Letter, "Kiểm tra")]
    [InlineData("a. Nội dung", "a.", "a", LabelStyle.Letter, "Nội dung")]
    [InlineData("- Thời gian thực hiện", "-", "-", LabelStyle.Bullet, "Thời gian thực hiện")]
    [InlineData("–Thời gian", "–", "-", LabelStyle.Bullet, "Thời gian")]
    [InlineData("+ Đơn vị chủ trì", "+", "+", LabelStyle.SubBullet, "Đơn vị chủ trì")]
    [InlineData("Điều 2. Quyết định này", "Điều 2.", "Điều 2", LabelStyle.Article, "Quyết định này")]
    [InlineData("PHỤ LỤC", "PHỤ LỤC", "PL", LabelStyle.Appendix, "")]
    [InlineData("PHỤ LỤC PHÂN CÔNG NHIỆM VỤ", "PHỤ LỤC", "PL", LabelStyle.Appendix, "PHÂN CÔNG NHIỆM VỤ")]
    [InlineData("Phụ lục II: Danh mục", "Phụ lục II", "PLII", LabelStyle.Appendix, "Danh mục")]
    [InlineData("Phụ lục PHÂN CÔNG", "Phụ lục", "PL", LabelStyle.Appendix, "PHÂN CÔNG")]
    [InlineData("f) theo thứ tự của máy", "f)", "f", LabelStyle.Letter, "theo thứ tự của máy")]
    [InlineData("2.1.a. Thành lập", "2.1.a.", "2.1.a", LabelStyle.DecimalNumber, "Thành lập")]
    [InlineData("1- Ban Tổ chức", "1-", "1", LabelStyle.Number, "Ban Tổ chức")]
    [InlineData("12 - UBND các xã", "12 -", "12", LabelStyle.Number, "UBND các xã")]
    [InlineData("1-Ban Tổ chức", "1-", "1", LabelStyle.Number, "Ban Tổ chức")]
    [InlineData("2.1- Ban Dân vận", "2.1-", "2.1", LabelStyle.DecimalNumber, "Ban Dân vận")]
    [InlineData("a- Sở Nội vụ", "a-", "a", LabelStyle.Letter, "Sở Nội vụ")]
    [InlineData("✓ Sở Tư pháp", "✓", "-", LabelStyle.Bullet, "Sở Tư pháp")]
    [InlineData("Phụ lục số 1", "Phụ lục số 1", "PL1", LabelStyle.Appendix, "")]
    [InlineData("Phần thứ nhất", "Phần thứ nhất", "Phần thứ nhất", LabelStyle.Part, "")]
    [InlineData("Chương II. TỔ CHỨC", "Chương II", "Chương II", LabelStyle.Part, "TỔ CHỨC")]
    public void TryRead_Label_GivesItsValueAndTheTextBehindIt(string line, string printed, string value, LabelStyle style, string rest)
    {
        Assert.True(LabelGrammar.TryRead(line, out var label, out var textStart));

        Assert.Equal(new Label(printed, value, style), label);
        Assert.Equal(rest, line[textStart..]);
    }

    [Theory]
    [InlineData("Mục II Kế hoạch này")]
    [InlineData("Mục III, Phụ lục 1")]
    [InlineData("21 - KL/TW ngày 25/10/2021")]
    [InlineData("12-CTr/TU của Tỉnh ủy")]
    [InlineData("5 - 10 ngày")]
    [InlineData("2- 3 lớp")]
    [InlineData("2022 là năm đầu thực hiện")]
    [InlineData("1.000 đồng")]
    [InlineData("15/4/2022 hoàn thành")]
    [InlineData("03 tháng 3 năm 2022")]
    [InlineData("a priori")]
    [InlineData("I am")]
    [InlineData("V.I. Lênin đã chỉ rõ")]
    [InlineData("V.I.Lênin đã chỉ rõ")]
    [InlineData("A. Einstein")]
    [InlineData("Điều 5 Luật Phòng, chống tham nhũng")]
    [InlineData("Phụ lục chi tiết đính kèm Kế hoạch này")]
    [InlineData("Phụ lục Xây dựng")]
    [InlineData("Phần lớn cán bộ")]
    [InlineData("-2 độ")]
    [InlineData("Xây dựng kế hoạch")]
    [InlineData("")]
    public void TryRead_LineThatOnlyLooksLikeALabel_IsNone(string line) =>
        Assert.False(LabelGrammar.TryRead(line, out _, out _));
}
