using PlanSite.Register.Citations;

namespace PlanSite.Register.Tests.Citations;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("21- KL/TW", "21-KL/TW")]
    [InlineData("38 – KL/TW", "38-KL/TW")]
    [InlineData("76/NQ- CP", "76/NQ-CP")]
    [InlineData("66 /KH-UBND", "66/KH-UBND")]
    [InlineData("40 - KH/ĐUK", "40-KH/ĐUK")]
    public void Canonical_AnySpacingAndDash_IsOneSpelling(string printed, string expected)
    {
        Assert.Equal(expected, DocumentNumber.Canonical(printed));
        Assert.Matches(DocumentNumber.Spellings(expected), $"số {printed}, ngày");
    }

    [Fact]
    public void Canonical_DecomposedLetters_AreComposed() =>
        Assert.Equal("40-KH/TƯ", DocumentNumber.Canonical("40-KH/TU\u031B"));

    [Fact]
    public void Spellings_OfANumber_DoNotFindALongerOne() =>
        Assert.DoesNotMatch(DocumentNumber.Spellings("21-KL/TW"), "121-KL/TW 21-KL/TWA");

    [Theory]
    [InlineData("21-KL/TW", false)]
    [InlineData("22-QĐi/TW", false)]
    [InlineData("30/NQ-CP", false)]
    [InlineData("23/CT-TTg", false)]
    [InlineData("59/2019/NĐ-CP", false)]
    [InlineData("13-HD/BTCTW", false)]
    [InlineData("02/2021/TT-BNV", false)]
    [InlineData("05/2020/TT-BLĐTBXH", false)]
    [InlineData("100/2015/QH13", false)]
    [InlineData("128-KH/TWĐTN", false)]
    [InlineData("49-KH/TU", true)]
    [InlineData("66/KH-UBND", true)]
    [InlineData("02-NQ/ĐUK", true)]
    [InlineData("12-HD/BTCTU", true)]
    [InlineData("07-QC/BCSĐ", true)]
    [InlineData("15-KH/BTGTU", true)]
    public void IsLocal_TellsBodiesThatEveryProvinceHas(string number, bool expected) =>
        Assert.Equal(expected, DocumentNumber.IsLocal(number));

    [Theory]
    [InlineData("21-KL/TW", "21-kl-tw")]
    [InlineData("49-KH/TU", "tra-vinh/49-kh-tu")]
    public void OfNumber_LocalNumber_NeedsTheJurisdiction(string number, string id)
    {
        Assert.Equal(id, DocumentId.OfNumber(number, "Trà Vinh").ToString());
        Assert.True(DocumentId.TryParse(id, out var parsed));
        Assert.Equal($"van-ban/{id}/", parsed.Url);
    }

    [Fact]
    public void OfName_LongName_IsCutToTwelveWordsAndAMark() =>
        Assert.Matches(
            "^nghi-quyet-dai-hoi-dai-bieu-toan-quoc-lan-thu-xiii-cua-[0-9a-f]{6}$",
            DocumentId.OfName("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", null).ToString());

    [Fact]
    public void OfName_LongNamesThatDifferAtTheirEnd_AreTwoDocuments() =>
        Assert.NotEqual(
            DocumentId.OfName("Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020", null),
            DocumentId.OfName("Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030", null));

    [Theory]
    [InlineData("")]
    [InlineData("a/b/c")]
    [InlineData("../x")]
    [InlineData("Trà Vinh/1")]
    [InlineData("/x")]
    public void TryParse_AnythingButSlugs_IsRefused(string text) => Assert.False(DocumentId.TryParse(text, out _));
}
