using System.Globalization;
using System.Text;

namespace PlanSite.Vietnamese.Tests;

public sealed class OldEncodingsTests
{
    // The 67 letters that are not plain Latin ones.
    private const string Small = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";

    [Fact]
    public void VniWindows_AllLetters_ComeBack()
    {
        var letters = Small + Small.ToUpperInvariant();

        Assert.Equal(134, letters.Length);
        Assert.All(letters, letter => Assert.Equal(letter.ToString(), VniWindows.Decode(VniWindows.Encode(letter.ToString()))));
        Assert.Equal(letters, VniWindows.Decode(VniWindows.Encode(letters)));
    }

    [Fact]
    public void Tcvn3_AllSmallLettersAndItsSevenCapitals_ComeBack()
    {
        Assert.Equal(Small, Tcvn3.Decode(Tcvn3.Encode(Small)));
        Assert.All("ĂÂÊÔƠƯĐ", letter => Assert.Equal(letter.ToString(), Tcvn3.Decode(Tcvn3.Encode(letter.ToString()))));
        Assert.Equal(74, (Small + "ĂÂÊÔƠƯĐ").Select(letter => Tcvn3.Encode(letter.ToString())).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Tcvn3_CapitalsThatItDoesNotHave_BecomeSmall() =>
        Assert.All(Small.ToUpperInvariant().Except("ĂÂÊÔƠƯĐ"), letter => Assert.Equal(char.ToLowerInvariant(letter).ToString(), Tcvn3.Decode(Tcvn3.Encode(letter.ToString()))));

    // One letter of every stretch of the table, as the standard numbers them.
    [Theory]
    [InlineData(0xA1, 'Ă')]
    [InlineData(0xA7, 'Đ')]
    [InlineData(0xAD, 'ư')]
    [InlineData(0xAE, 'đ')]
    [InlineData(0xB5, 'à')]
    [InlineData(0xB9, 'ạ')]
    [InlineData(0xBE, 'ắ')]
    [InlineData(0xC6, 'ặ')]
    [InlineData(0xCC, 'è')]
    [InlineData(0xD0, 'é')]
    [InlineData(0xD8, 'ỉ')]
    [InlineData(0xDF, 'ò')]
    [InlineData(0xE8, 'ố')]
    [InlineData(0xEF, 'ù')]
    [InlineData(0xF1, 'ủ')]
    [InlineData(0xFE, 'ỵ')]
    public void Tcvn3_Numbers_AreThoseOfTheStandard(int number, char letter) => Assert.Equal(letter.ToString(), Tcvn3.Decode(((char)number).ToString()));

    [Theory]
    [InlineData("Uû ban nh©n d©n tØnh", "Uỷ ban nhân dân tỉnh")]
    [InlineData("thùc hiÖn nhiÖm vô n¨m 2010", "thực hiện nhiệm vụ năm 2010")]
    [InlineData("KÕ HO¹CH", "KẾ HOẠCH")]
    [InlineData("I. MôC §ÝCH, Y£U CÇU", "I. MỤC ĐÍCH, YÊU CẦU")]
    [InlineData("Sè: 12/KH-UBND", "Số: 12/KH-UBND")]
    [InlineData("MôC TI£U: n©ng cao", "MỤC TIÊU: nâng cao")]
    [InlineData("kÕ ho¹ch", "kế hoạch")]
    [InlineData("§Ò ¸N\nVÒ viÖc", "ĐỀ ÁN\nVề việc")]
    public void Tcvn3_Text_IsRead(string latin, string text) => Assert.Equal(text, Tcvn3.Decode(latin));

    [Theory]
    [InlineData("Uyû ban nhaân daân tænh", "Uỷ ban nhân dân tỉnh")]
    [InlineData("UYÛ BAN NHAÂN DAÂN", "UỶ BAN NHÂN DÂN")]
    [InlineData("thöïc hieän nhieäm vuï ñöôïc giao", "thực hiện nhiệm vụ được giao")]
    [InlineData("Uûy ban", "Ủy ban")]
    [InlineData("tröôøng, kyõ thuaät, xaõ hoäi, quyù IV", "trường, kỹ thuật, xã hội, quý IV")]
    [InlineData("plain text", "plain text")]
    public void VniWindows_Text_IsRead(string latin, string text) => Assert.Equal(text, VniWindows.Decode(latin));

    [Theory]
    [InlineData(".VnTime", "nh©n d©n", "nhân dân")]
    [InlineData(".VnTimeH", "nh©n d©n", "NHÂN DÂN")]
    [InlineData("VNI-Times", "nhaân daân", "nhân dân")]
    [InlineData(".VnArial", "nh\uF0A9n", "nhân")]
    [InlineData("Times New Roman", "nhân dân", null)]
    [InlineData("Vni", "nhân", null)]
    public void LegacyFonts_Decode_GoesByTheFont(string font, string text, string? shown) => Assert.Equal(shown, LegacyFonts.Decode(text, font));

    [Fact]
    public void Decode_InTurkish_GivesTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("CHÍNH TRỊ", VniWindows.Decode("CHÍNH TRÒ"));
            Assert.Equal("HIẾN", Tcvn3.Decode("HIÕN"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Letters_OfTheTests_AreComposed() => Assert.True(Small.IsNormalized(NormalizationForm.FormC));
}
