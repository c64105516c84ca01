namespace PlanSite.Vietnamese.Tests;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData("Kế hoạch số 66/KH-UBND", "Kế hoạch số 66 KH UBND")]
    [InlineData("ngày 03tháng 3năm 2022", "ngày 03 tháng 3 năm 2022")]
    [InlineData("21 – KL/TW, 59/2019/NĐ-CP", "21 KL TW 59 2019 NĐ CP")]
    [InlineData("chủ_trì;phối hợp…", "chủ trì phối hợp")]
    [InlineData("đảng viên¹ (bốn)", "đảng viên bốn")]
    [InlineData("\u0301 — !?", "")]
    public void In_CutsIntoSyllablesAndNumbers(string text, string syllables) =>
        Assert.Equal(syllables, string.Join(' ', Syllables.In(text).Select(syllable => text.Substring(syllable.Start, syllable.Length))));

    [Fact]
    public void In_DecomposedText_KeepsMarksWithTheirLetters() => Assert.Equal(2, Syllables.In("kế hoạch".Normalize(System.Text.NormalizationForm.FormD)).Count());

    [Fact]
    public void Next_AfterTheLastSyllable_IsEmptyAtTheEnd()
    {
        var next = Syllables.Next("ủy ban. ", 6);

        Assert.Equal(new Syllable(8, 0), next);
    }

    [Theory]
    [InlineData("KỶ", "kỉ", "ki")]
    [InlineData("Uỷ", "ủy", "uy")]
    [InlineData("Đề", "đề", "de")]
    [InlineData("05", "5", "5")]
    [InlineData("000", "0", "0")]
    [InlineData("UBND", "ubnd", "ubnd")]
    public void Form_HasExactAndFoldedSpelling(string written, string exact, string folded) =>
        Assert.Equal(new SyllableForm(exact, folded), SyllableForm.Of(written));

    [Fact]
    public void Form_OfEndlessLetters_IsCut() => Assert.Equal(40, SyllableForm.Of(new string('a', 10_000)).Exact.Length);
}
