using PlanSite.Register.Linking;

namespace PlanSite.Register.Tests.Linking;

public sealed class SameWordingTests
{
    [Theory]
    [InlineData("Ban Chấp hành Trung ương Đảng khóa XIII", "Ban Chấp hành Trung ương (khoá XIII)")]
    [InlineData("Ban Chấp hành Trung ương Đảng khóa XIII", "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII")]
    [InlineData("BCH Trung ương Đảng", "Ban Chấp hành Trung ương Đảng")]
    [InlineData("UBND tỉnh", "Uỷ ban nhân dân tỉnh Trà Vinh")]
    [InlineData("đẩy mạnh học tập", "Về “Đẩy mạnh học tập”")]
    [InlineData("chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh", "chủ nghĩa Mác – Lê nin, tư tưởng hồ Chí Minh")]
    [InlineData("xử lý những nơi chạy chổ", "xử lí những nơi chạy chỗ")]
    [InlineData("ban hành Quy định về việc Mặt trận Tổ quốc, các đoàn thể", "quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể")]
    [InlineData("…", "bất cứ điều gì")]
    public void Agree_OnFormsOfOneWording(string one, string other)
    {
        Assert.True(SameWording.Agree(one, other));
        Assert.True(SameWording.Agree(other, one));
    }

    [Theory]
    [InlineData("Bộ Chính trị", "Ban Bí thư")]
    [InlineData("Bộ Chính trị khóa XII", "Bộ Chính trị khóa XIII")]
    [InlineData("người đứng đầu, cán bộ chủ chốt và đảng viên", "người đứng đầu, lãnh đạo chủ chốt và đảng viên")]
    [InlineData("công tác cán bộ và công tác dân vận", "công tác dân vận và công tác tôn giáo")]
    public void Agree_NotWhereWordsAreReplaced(string one, string other)
    {
        Assert.False(SameWording.Agree(one, other));
        Assert.False(SameWording.Agree(other, one));
    }
}
