using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PlanSite.Vietnamese.Tests;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("HOÁ", "hóa")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("uỷ ban", "ủy ban")]
    [InlineData("thuý", "thúy")]
    [InlineData("loè", "lòe")]
    [InlineData("kỷ luật", "kỉ luật")]
    [InlineData("Lý luận", "lí luận")]
    [InlineData("Mỹ", "mĩ")]
    [InlineData("y tế", "i tế")]
    public void CompareKey_OfTwoSpellings_IsOne(string one, string other) =>
        Assert.Equal(VietnameseText.CompareKey(one), VietnameseText.CompareKey(other));

    // Most letters are told from a table: every one of them as the framework has it, which refuses U+FFFE.
    [Fact]
    public void Forms_OfEveryCharacter_AreThoseOfTheFramework()
    {
        foreach (var c in Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => !char.IsSurrogate(c) && c != '\uFFFE'))
        {
            var text = $"e{c}x";
            var (composed, lower) = (text.Normalize(NormalizationForm.FormC), text.Normalize(NormalizationForm.FormC).ToLowerInvariant());
            if (VietnameseText.Normalize(text) != composed || VietnameseText.CompareKey(text) != lower) Assert.Fail($"U+{(int)c:X4} differs");
        }
    }

    [Theory]
    [InlineData("quý")]
    [InlineData("quỹ")]
    [InlineData("toàn")]
    [InlineData("hoàn")]
    [InlineData("khuỷu")]
    [InlineData("tuyên")]
    [InlineData("nguy")]
    [InlineData("đá")]
    public void CompareKey_OfWordWithOneSpelling_IsTheWord(string word) => Assert.Equal(word, VietnameseText.CompareKey(word));

    [Theory]
    [InlineData("má", "ma")]
    [InlineData("đá", "dá")]
    [InlineData("quy", "qui")]
    [InlineData("tay", "tai")]
    public void CompareKey_OfDifferentWords_Differs(string one, string other) =>
        Assert.NotEqual(VietnameseText.CompareKey(one), VietnameseText.CompareKey(other));

    [Fact]
    public void CompareKey_OfDecomposedText_EqualsThatOfComposed() =>
        Assert.Equal(VietnameseText.CompareKey("Uỷ ban Kiểm tra"), VietnameseText.CompareKey("Uỷ ban Kiểm tra".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("Đề án ĐẨY MẠNH", "de an day manh")]
    [InlineData("ưỡn ườn Ơ ă Ẵ", "uon uon o a a")]
    [InlineData("Kỷ luật 66/KH-UBND", "ky luat 66/kh-ubnd")]
    [InlineData("", "")]
    public void Fold_LosesCaseAndDiacriticsOnly(string text, string folded) => Assert.Equal(folded, VietnameseText.Fold(text));

    [Fact]
    public void Fold_OfEveryVietnameseVowel_IsItsBaseLetter()
    {
        (string Letters, char Base)[] vowels =
        [
            ("aàảãáạăằẳẵắặâầẩẫấậ", 'a'), ("eèẻẽéẹêềểễếệ", 'e'), ("iìỉĩíị", 'i'),
            ("oòỏõóọôồổỗốộơờởỡớợ", 'o'), ("uùủũúụưừửữứự", 'u'), ("yỳỷỹýỵ", 'y'),
        ];

        foreach (var (letters, letter) in vowels)
        {
            Assert.Equal(new string(letter, letters.Length), VietnameseText.Fold(letters));
            Assert.Equal(new string(letter, letters.Length), VietnameseText.Fold(letters.ToUpperInvariant()));
            Assert.Equal(new string(letter, letters.Length), VietnameseText.Fold(letters.Normalize(NormalizationForm.FormD)));
        }
    }

    [Fact]
    public void Normalize_OfANoncharacter_ReplacesIt() => Assert.Equal("a\uFFFDb", VietnameseText.Normalize("a\uFFFEb"));

    [Fact]
    public void Normalize_OfHalfASurrogatePair_ReplacesIt() => Assert.Equal("a\uFFFDb\U0001F600", VietnameseText.Normalize("a\uD800b\U0001F600"));

    [Fact]
    public void AllForms_InTurkishCulture_StayTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

            Assert.Equal("kinh ti", VietnameseText.Fold("KINH TI"));
            Assert.Equal("kinh ti", VietnameseText.CompareKey("KINH TI"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Forms_AppliedTwice_ChangeNothingMore() => Prop.ForAll<string>(text =>
    {
        text ??= "";
        var key = VietnameseText.CompareKey(text);
        var folded = VietnameseText.Fold(key);
        return VietnameseText.CompareKey(key) == key && VietnameseText.Fold(folded) == folded;
    }).QuickCheckThrowOnFailure();
}
