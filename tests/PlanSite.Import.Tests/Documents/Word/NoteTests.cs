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

    private static string Note(string kind, int id, string paragraphs) =>
        $"""<w:{kind} w:id="-1" w:type="separator"><w:p/></w:{kind}><w:{kind} w:id="{id}">{paragraphs.Replace("<w:t ", "<w:footnoteRef/><w:t ", StringComparison.Ordinal)}</w:{kind}>""";
}
