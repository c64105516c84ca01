namespace PlanSite.Vietnamese.Tests;

public sealed class OrthographyTests
{
    [Theory]
    [InlineData("Nghiêng")]
    [InlineData("ỦY")]
    [InlineData("uỷ")]
    [InlineData("hoà")]
    [InlineData("hòa")]
    [InlineData("quý")]
    [InlineData("quyết")]
    [InlineData("giết")]
    [InlineData("gì")]
    [InlineData("giữa")]
    [InlineData("khuyến")]
    [InlineData("được")]
    [InlineData("ĐẢNG")]
    [InlineData("yêu")]
    [InlineData("kỹ")]
    [InlineData("xoong")]
    public void IsSyllable_OfVietnamese_Holds(string word) => Assert.True(Orthography.IsSyllable(word));

    [Theory]
    [InlineData("")]
    [InlineData("nhaân")]
    [InlineData("nh©n")]
    [InlineData("thùc")]
    [InlineData("hiÖn")]
    [InlineData("cuûa")]
    [InlineData("hóá")]
    [InlineData("café")]
    [InlineData("déjà")]
    [InlineData("nghieeeng")]
    [InlineData("đ")]
    public void IsSyllable_OfAnythingElse_DoesNot(string word) => Assert.False(Orthography.IsSyllable(word));
}
