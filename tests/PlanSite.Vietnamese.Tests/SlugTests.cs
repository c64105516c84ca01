namespace PlanSite.Vietnamese.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Đề án", "de-an")]
    [InlineData("66/KH-UBND", "66-kh-ubnd")]
    [InlineData("  Kỷ luật … Đảng! ", "ky-luat-dang")]
    [InlineData("漢字", "")]
    public void From_IsAsciiWithSingleHyphens(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Fact]
    public void From_DecomposedText_EqualsThatOfComposed() => Assert.Equal(Slug.From("Ủy ban"), Slug.From("Ủy ban".Normalize(System.Text.NormalizationForm.FormD)));
}
