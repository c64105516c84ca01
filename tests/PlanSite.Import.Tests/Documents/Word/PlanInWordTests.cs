using PlanSite.Register.Agencies;
using PlanSite.Register.Plans;
using static PlanSite.Import.Tests.Documents.Word.WordFile;

namespace PlanSite.Import.Tests.Documents.Word;

public sealed class PlanInWordTests
{
    private const string Reference = """<w:r><w:footnoteReference w:id="7"/></w:r>""";
    private const string Preamble = "Thực hiện Kết luận số 21-KL/TW, Tỉnh ủy xây dựng Kế hoạch như sau:";

    [Fact]
    public void Import_NumberedParagraphsWithANote_ArePlacesAndTasks()
    {
        const string Numbering = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
        var body = P("KẾ HOẠCH") + P("thực hiện Kết luận số 21-KL/TW") + P(Preamble)
            + Item("MỤC ĐÍCH") + P("Nâng cao nhận thức.") + Item("NHIỆM VỤ")
            + $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>{R("Sở Nội vụ chủ trì rà soát tổ chức")}{Reference}{R(" trước ngày 15/4/2022.")}</w:p>"""
            + Item("Sở Tài chính bố trí kinh phí.", 1);
        var plan = PlanOf(new WordFile(body) { Numbering = Numbering, Footnotes = $"""<w:footnote w:id="7">{P("Công văn số 12-CV/BCĐ.")}</w:footnote>""" });

        Assert.Equal("II/1 II/2", plan.Tasks());
        Assert.Equal(("1", "II/1", "Công văn số 12-CV/BCĐ."), (plan.Footnotes[0].Mark, plan.Footnotes[0].At.ToString(), plan.Footnotes[0].Content.Text));
        Assert.Equal("lead Sở Nội vụ", plan.Task("II/1").Assignments());
    }

    [Fact]
    public void Import_TitleInCapitalsOverTwoParagraphs_IsWhole()
    {
        var body = P("KẾ HOẠCH") + P("THỰC HIỆN KẾT LUẬN SỐ 21-KL/TW") + P("VỀ XÂY DỰNG, CHỈNH ĐỐN ĐẢNG") + P("TỈNH ỦY") + P(Preamble) + P("I. NHIỆM VỤ") + P("1. Sở Nội vụ rà soát tổ chức.");

        Assert.Equal("THỰC HIỆN KẾT LUẬN SỐ 21-KL/TW VỀ XÂY DỰNG, CHỈNH ĐỐN ĐẢNG", PlanOf(new WordFile(body)).Head.Title);
    }

    [Fact]
    public void Import_ParagraphBehindANote_IsNotJoinedToTheOneBefore()
    {
        var body = P("KẾ HOẠCH") + P("thực hiện Kết luận số 21-KL/TW") + P(Preamble) + P("I. NHIỆM VỤ") + $"<w:p>{R("1. Sở Nội vụ rà soát các")}{Reference}</w:p>" + P("2027 là năm bản lề.");
        var plan = PlanOf(new WordFile(body) { Footnotes = $"""<w:footnote w:id="7">{P("Công văn.")}</w:footnote>""" });

        Assert.DoesNotContain(plan.Units, unit => unit.Text.Contains("các 2027", StringComparison.Ordinal));
    }

    private static Plan PlanOf(WordFile file) => new PlanImporter(new AgencyDirectory([])).Import(file.Document).Plan ?? throw new InvalidOperationException("The document is no plan.");
}
