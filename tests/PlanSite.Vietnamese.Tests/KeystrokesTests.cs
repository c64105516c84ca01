namespace PlanSite.Vietnamese.Tests;

public sealed class KeystrokesTests
{
    [Theory]
    [InlineData("kees", "kế")]
    [InlineData("hoachj", "hoạch")]
    [InlineData("hoajch", "hoạch")]
    [InlineData("uyr", "ủy")]
    [InlineData("nhaan", "nhân")]
    [InlineData("nhana", "nhân")]
    [InlineData("DDaangr", "đẩng")]
    [InlineData("ddangr", "đảng")]
    [InlineData("dangrd", "đảng")]
    [InlineData("nguwowif", "người")]
    [InlineData("nguoiwf", "người")]
    [InlineData("quys", "quý")]
    [InlineData("giaos", "giáo")]
    [InlineData("hoaf", "hòa")]
    [InlineData("tuyeen", "tuyên")]
    [InlineData("ke61", "kế")]
    [InlineData("hoach5", "hoạch")]
    [InlineData("d9ang3", "đảng")]
    [InlineData("nguo72i", "người")]
    public void Read_OfTelexOrVni_IsTheSyllable(string typed, string syllable) => Assert.Equal(syllable, Keystrokes.Read(typed));

    [Theory]
    [InlineData("ban")]
    [InlineData("tra")]
    [InlineData("qh13")]
    [InlineData("kh")]
    [InlineData("2022")]
    [InlineData("xyzw")]
    [InlineData("class")]
    [InlineData("đảngs")]
    [InlineData("a")]
    [InlineData("aaaaaaaaaaaaaaaaaaaas")]
    public void Read_OfAnythingElse_IsNothing(string typed) => Assert.Null(Keystrokes.Read(typed));
}
