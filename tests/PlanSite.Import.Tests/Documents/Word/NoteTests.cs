using PlanSite.Register.Agencies;
using static PlanSite.Import.Tests.Documents.Word.WordFile;

namespace PlanSite.Import.Tests.Documents.Word;

public sealed class NoteTests
{
    private const string Reference = """<w:r><w:footnoteReference w:id="7"/></w:r>""";

    [Fact]
    public void Read_Footnote_StandsBehindItsParagraphWithItsMark()
    {
        var file = new WordFile($"<w:p>{R("tổ chức đảng")}{Reference}{R(", nhất là")}</w:p>{P("sau")}") { Footnotes = Note("footnote", 7, P("Công văn") + P("số 12.")) };

        Assert.Equal(["tổ chức đảng[1], nhất là", "[1]Công văn số 12.", "sau"], file.Lines.Select(line => line.Styles()));
    }

    [Fact]
    public void Read_TwoMarksSideBySide_StayTwo()
    {
        var second = """<w:r><w:endnoteReference w:id="2"/></w:r>""";
        var file = new WordFile($"<w:p>{R("đảng")}{Reference}{second}{R("m")}{R("2", """<w:vertAlign w:val="superscript"/>""")}</w:p>") { Footnotes = Note("footnote", 7, P("một")), Endnotes = Note("endnote", 2, P("hai")) };

        Assert.Equal(["đảng[1][2]m[2]", "[1]một", "[2]hai"], file.Lines.Select(line => line.Styles()));
    }

    [Fact]
    public void Read_NoteReferredToTwice_IsGivenOnce()
    {
        var file = new WordFile($"<w:p>{R("a")}{Reference}</w:p><w:p>{R("b")}{Reference}</w:p>") { Footnotes = Note("footnote", 7, P("một")) };

        Assert.Equal(["a[1]", "[1]một", "b[1]"], file.Lines.Select(line => line.Styles()));
    }

    [Fact]
    public void Read_MissingNote_LeavesNoMark() => Assert.Equal(["a"], new WordFile($"<w:p>{R("a")}{Reference}</w:p>").Lines.Texts());

    [Fact]
    public void Import_DocumentWithNoteListAndTable_IsAPlan()
    {
        const string Numbering = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
        var body = P("KẾ HOẠCH") + P("thực hiện Kết luận số 21-KL/TW") + P("Thực hiện Kết luận số 21-KL/TW, Tỉnh ủy xây dựng Kế hoạch như sau:")
            + Item("MỤC ĐÍCH") + P("Nâng cao nhận thức.") + Item("NHIỆM VỤ")
            + $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>{R("Sở Nội vụ chủ trì rà soát tổ chức")}{Reference}{R(" trước ngày 15/4/2022.")}</w:p>"""
            + Item("Sở Tài chính bố trí kinh phí.", 1);
        var plan = new PlanImporter(new AgencyDirectory([])).Import(new WordFile(body) { Numbering = Numbering, Footnotes = Note("footnote", 7, P("Công văn số 12-CV/BCĐ.")) }.Document).Plan!;

        Assert.Equal("II/1 II/2", plan.Tasks());
        Assert.Equal(("1", "II/1", "Công văn số 12-CV/BCĐ."), (plan.Footnotes[0].Mark, plan.Footnotes[0].At.ToString(), plan.Footnotes[0].Content.Text));
        Assert.Equal("lead Sở Nội vụ", plan.Task("II/1").Assignments());
    }

    private static string Note(string kind, int id, string paragraphs) =>
        $"""<w:{kind} w:id="-1" w:type="separator"><w:p/></w:{kind}><w:{kind} w:id="{id}">{paragraphs.Replace("<w:t ", "<w:footnoteRef/><w:t ", StringComparison.Ordinal)}</w:{kind}>""";
}
