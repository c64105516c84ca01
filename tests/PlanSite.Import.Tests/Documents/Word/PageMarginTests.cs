using PlanSite.Register.Findings;
using static PlanSite.Import.Tests.Documents.Word.WordFile;

namespace PlanSite.Import.Tests.Documents.Word;

/// <summary>What only the margins of the pages say must not vanish unseen.</summary>
public sealed class PageMarginTests
{
    private static readonly string Body = P("KẾ HOẠCH") + P("Phát triển du lịch năm 2024") + P("I. NHIỆM VỤ") + P("1. Sở Du lịch rà soát.");

    [Theory]
    [InlineData("DỰ THẢO LẦN 2", "DỰ THẢO LẦN 2")]
    [InlineData("Trang 2/15", "")]
    [InlineData("- 2 -", "")]
    [InlineData("Kế hoạch phát triển du lịch năm 2024", "")]
    [InlineData("Sở Du lịch rà soát.", "")]
    public void Import_OfWordsInAHeaderOrFooter_TellsWhatTheTextLacks(string words, string told)
    {
        Assert.Equal(told, Told(new WordFile(Body) { Header = P(words) }));
        Assert.Equal(told, Told(new WordFile(Body) { Footer = P(words) + P("3") }));
    }

    [Fact]
    public void Import_OfAHeaderOfSeveralRuns_IsOneLine() =>
        Assert.Equal("Lưu hành nội bộ", Told(new WordFile(Body) { Header = $"<w:p>{R("Lưu hành ")}<w:r><w:tab/></w:r>{R("nội bộ")}<w:del>{R(" mật")}</w:del></w:p>" }));

    [Fact]
    public void Import_OfADamagedHeader_ReadsTheText()
    {
        var parts = new WordFile(Body) { Header = P("Mật") }.Parts().Select(part => part.Name == "word/header.xml" ? (part.Name, "<w:hdr") : part);
        var result = Sample.Import(new SourceDocument("in/plan.docx", Zip([.. parts])));

        Assert.Equal("I/1", result.Plan!.Tasks());
    }

    private static string Told(WordFile file) =>
        string.Join('|', Sample.Import(file.Document).Findings.Where(finding => finding.Code == FindingCode.PageMarginUnread).Select(finding => finding.Arguments[0]));
}
