using PlanSite.Import.Documents;
using static PlanSite.Import.Tests.Documents.Word.WordFile;

namespace PlanSite.Import.Tests.Documents.Word;

public sealed class ListTests
{
    [Theory]
    [InlineData("decimal", 4, "4")]
    [InlineData("decimalZero", 4, "04")]
    [InlineData("decimalZero", 12, "12")]
    [InlineData("upperRoman", 19, "XIX")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 30000, "30000")]
    [InlineData("upperLetter", 2, "B")]
    [InlineData("lowerLetter", 5, "e")]
    [InlineData("lowerLetter", 6, "f")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("lowerLetter", 30000, "30000")]
    [InlineData("none", 3, "")]
    [InlineData("chicago", 3, "3")]
    public void Write_Number_AsWordShowsIt(string format, int number, string text) => Assert.Equal(text, ListNumbers.Write(number, format));

    [Theory]
    [InlineData("upperRoman", "%1.", "I. việc|II. việc")]
    [InlineData("lowerLetter", "%1)", "a) việc|b) việc")]
    [InlineData("decimal", "Điều %1.", "Điều 1. việc|Điều 2. việc")]
    [InlineData("decimal", "", "việc|việc")]
    [InlineData("bullet", "\uF0B7", "- việc|- việc")]
    [InlineData("bullet", "-", "- việc|- việc")]
    [InlineData("bullet", "–", "- việc|- việc")]
    [InlineData("bullet", "+", "+ việc|+ việc")]
    [InlineData("bullet", "o", "- việc|- việc")]
    [InlineData("bullet", "", "việc|việc")]
    public void Read_List_HasItsLabels(string format, string text, string lines) =>
        Assert.Equal(lines, Read([Level(0, format, text)], Item("việc"), Item("việc")));

    [Fact]
    public void Read_Levels_ShowTheNumbersAboveAndBeginAnew() => Assert.Equal(
        "I. a|1. b|1.1. c|1.2. c|2. b|2.1. c|II. a|1. b",
        Read([Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2."), Level(2, "decimal", "%2.%3.")],
            Item("a"), Item("b", 1), Item("c", 2), Item("c", 2), Item("b", 1), Item("c", 2), Item("a"), Item("b", 1)));

    [Fact]
    public void Read_LegalLevel_WritesArabicFigures() =>
        Assert.Equal("I. a|1.1. b", Read([Level(0, "upperRoman", "%1."), Level(1, "decimal", "%1.%2.", "<w:isLgl/>")], Item("a"), Item("b", 1)));

    [Fact]
    public void Read_LevelThatNeverRestarts_GoesOn() =>
        Assert.Equal("I. a|1. b|II. a|2. b", Read([Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2.", """<w:lvlRestart w:val="0"/>""")], Item("a"), Item("b", 1), Item("a"), Item("b", 1)));

    [Fact]
    public void Read_LevelThatRestartsAfterTheFirst_GoesOnBelowTheSecond() => Assert.Equal(
        "I. a|1. b|a) c|2. b|b) c|II. a|a) c",
        Read([Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2."), Level(2, "lowerLetter", "%3)", """<w:lvlRestart w:val="1"/>""")],
            Item("a"), Item("b", 1), Item("c", 2), Item("b", 1), Item("c", 2), Item("a"), Item("c", 2)));

    [Fact]
    public void Read_MissingHigherLevel_ShowsItsFirstNumber() =>
        Assert.Equal("1.1. b|1. a", Read([Level(0, "decimal", "%1."), Level(1, "decimal", "%1.%2.")], Item("b", 1), Item("a")));

    [Fact]
    public void Read_ListWithStartOverride_RestartsOnceAndOthersOfItsKindGoOn()
    {
        const string More = """
            <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>
            """;
        var file = new WordFile(Item("a") + Item("a") + Item("b", list: 2) + Item("b", list: 2) + Item("c", list: 3)) { Numbering = Numbering([Level(0, "decimal", "%1.")]) + More };

        Assert.Equal(["1. a", "2. a", "1. b", "2. b", "3. c"], file.Lines.Texts());
    }

    [Fact]
    public void Read_LevelChangedByItsList_IsWrittenAsChanged()
    {
        const string More = """<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride></w:num>""";

        Assert.Equal(["D. việc"], new WordFile(Item("việc", list: 2)) { Numbering = Numbering([Level(0, "decimal", "%1.")]) + More }.Lines.Texts());
    }

    [Fact]
    public void Read_SecondLevelOfBullets_IsAPlus() => Assert.Equal(
        "- a|+ b|1. c|- d",
        Read([Level(0, "bullet", "\uF0B7"), Level(1, "bullet", "o"), Level(2, "decimal", "%3."), Level(3, "bullet", "\uF0A7")], Item("a"), Item("b", 1), Item("c", 2), Item("d", 3)));

    [Fact]
    public void Read_StyleWithNumbering_TakesTheLevelThatNamesIt()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Diem"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """;
        var levels = Numbering([Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2."), Level(2, "lowerLetter", "%3)", """<w:pStyle w:val="Diem"/>""")]);
        var file = new WordFile(Styled("a", "Muc") + Styled("b", "Khoan") + Styled("c", "Diem") + P("d", """<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>""")) { Styles = Styles, Numbering = levels };

        Assert.Equal(["I. a", "1. b", "a) c", "d"], file.Lines.Texts());
    }

    [Fact]
    public void Read_ListThatPointsToAStyle_HasTheLevelsOfThatStylesList()
    {
        const string Styles = """<w:style w:type="numbering" w:styleId="Plan"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>""";
        const string Numbering = """
            <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Plan"/></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Plan"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            """;

        Assert.Equal(["I. việc"], new WordFile(Item("việc")) { Styles = Styles, Numbering = Numbering }.Lines.Texts());
    }

    [Fact]
    public void Read_ListThatPointsToItself_HasNoLabels()
    {
        const string Styles = """<w:style w:type="numbering" w:styleId="Ring"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        const string Numbering = """<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Ring"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";

        Assert.Equal(["việc"], new WordFile(Item("việc")) { Styles = Styles, Numbering = Numbering }.Lines.Texts());
    }

    [Fact]
    public void Read_EmptyItem_IsCountedButNotShown() => Assert.Equal("1. a|3. b", Read([Level(0, "decimal", "%1.")], Item("a"), Item(""), Item("b")));

    private static string Read(string[] levels, params string[] paragraphs) =>
        string.Join('|', new WordFile(string.Concat(paragraphs)) { Numbering = Numbering(levels) }.Lines.Texts());

    private static string Numbering(string[] levels) =>
        $"""<w:abstractNum w:abstractNumId="0">{string.Concat(levels)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";

    private static string Level(int level, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    private static string Styled(string text, string style) => P(text, $"""<w:pStyle w:val="{style}"/>""");
}
