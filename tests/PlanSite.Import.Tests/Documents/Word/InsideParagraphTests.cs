using static PlanSite.Import.Tests.Documents.Word.WordFile;

namespace PlanSite.Import.Tests.Documents.Word;

public sealed class InsideParagraphTests
{
    private const string Separate = """<w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
    private const string End = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    [Theory]
    [InlineData("<w:hyperlink>", "</w:hyperlink>", "trước giữa sau")]
    [InlineData("<w:smartTag>", "</w:smartTag>", "trước giữa sau")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", "trước giữa sau")]
    [InlineData("<w:fldSimple w:instr=\"REF x\">", "</w:fldSimple>", "trước giữa sau")]
    [InlineData("<w:ins>", "</w:ins>", "trước giữa sau")]
    [InlineData("<w:moveTo>", "</w:moveTo>", "trước giữa sau")]
    [InlineData("<w:del>", "</w:del>", "trước sau")]
    [InlineData("<w:moveFrom>", "</w:moveFrom>", "trước sau")]
    [InlineData("<w:fldSimple w:instr=\" TOC \\o\">", "</w:fldSimple>", "trước sau")]
    public void Read_WrappedRuns_AreReadWhenTheyAreShown(string before, string after, string text) =>
        Assert.Equal(text, Assert.Single(new WordFile($"<w:p>{R("trước ")}{before}{R("giữa ")}{after}{R("sau")}</w:p>").Lines).Text);

    [Fact]
    public void Read_Field_ShowsItsResultOnly() =>
        Assert.Equal("số 5 trang", Text($"{R("số ")}{Begin}{Instruction(" PAGE ")}{R("ẩn")}{Separate}{R("5")}{End}{R(" trang")}"));

    [Fact]
    public void Read_FieldInAnInstruction_IsNotShown() =>
        Assert.Equal("a kết quả b", Text($"{R("a ")}{Begin}{Instruction("IF ")}{Begin}{Instruction("REF")}{Separate}{R("ẩn")}{End}{Separate}{R("kết quả")}{End}{R(" b")}"));

    [Fact]
    public void Read_FieldThatIsNeverEnded_SwallowsNothing() =>
        Assert.Equal(["một", "hai"], new WordFile($"<w:p>{R("một")}{Begin}</w:p>{P("hai")}").Lines.Texts());

    [Fact]
    public void Read_TableOfContents_IsLeftOut()
    {
        var contents = $"<w:p>{Begin}{Instruction("TOC \\o \"1-3\"")}{Separate}{R("I. MỤC ĐÍCH 1")}</w:p><w:p>{R("II. NHIỆM VỤ 2")}{End}</w:p>";
        const string Control = """<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>MỤC LỤC</w:t></w:r></w:p></w:sdtContent></w:sdt>""";

        Assert.Equal(["I. MỤC ĐÍCH"], new WordFile(contents + Control + P("I. MỤC ĐÍCH")).Lines.Texts());
    }

    [Fact]
    public void Read_ParagraphWhoseEndWasDeleted_GoesOnInTheNext() => Assert.Equal(
        ["một hai", "ba"], new WordFile(P("một ", "<w:rPr><w:del/></w:rPr>") + P("hai", "<w:rPr><w:ins/></w:rPr>") + P("ba")).Lines.Texts());

    [Fact]
    public void Read_DeletedItemOfAList_IsNotCounted()
    {
        const string Numbering = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
        const string List = """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""";
        var deleted = $"<w:p><w:pPr>{List}<w:rPr><w:del/></w:rPr></w:pPr><w:del>{R("bỏ")}</w:del></w:p>";

        Assert.Equal(["1. a", "2. b"], new WordFile(P("a", List) + deleted + P("b", List)) { Numbering = Numbering }.Lines.Texts());
    }

    [Fact]
    public void Read_TextBox_IsReadOnceBehindItsParagraph()
    {
        var box = $"<w:txbxContent>{P("trong khung")}</w:txbxContent>";
        var run = $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        Assert.Equal(["đoạn văn", "trong khung", "sau"], new WordFile($"<w:p>{R("đoạn ")}{run}{R("văn")}</w:p>{P("sau")}").Lines.Texts());
    }

    [Fact]
    public void Read_OldTextBox_IsRead() =>
        Assert.Equal(["trong khung"], new WordFile($"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{P("trong khung")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>").Lines.Texts());

    private static string Begin => """<w:r><w:fldChar w:fldCharType="begin"/></w:r>""";

    private static string Instruction(string text) => $"<w:r><w:instrText>{text}</w:instrText></w:r>";

    private static string Text(string runs) => Assert.Single(new WordFile($"<w:p>{runs}</w:p>").Lines).Text;
}
