using static PlanSite.Import.Tests.Documents.Word.WordFile;

namespace PlanSite.Import.Tests.Documents.Word;

public sealed class ParagraphTests
{
    [Theory]
    [InlineData("một<w:br/>hai", "một|/hai")]
    [InlineData("một<w:cr/>hai", "một|/hai")]
    [InlineData("<w:br w:type=\"page\"/>PHỤ LỤC", "PHỤ LỤC")]
    [InlineData("một<w:tab/>hai <w:lastRenderedPageBreak/>ba", "một hai ba")]
    [InlineData("KH<w:noBreakHyphen/>UBND", "KH-UBND")]
    [InlineData("KH\u2011UBND", "KH-UBND")]
    [InlineData("triển<w:softHyphen/>\u00ADkhai", "triểnkhai")]
    [InlineData("  nhiều \u00a0 khoảng\u200B trắng ", "nhiều khoảng trắng")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/> việc", "• việc")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/> 90%", "≥ 90%")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"xyz\"/>việc", "việc")]
    public void Read_Characters_AsTheyAreSeen(string content, string lines)
    {
        var pieces = System.Text.RegularExpressions.Regex.Replace(content, "(?<=^|>)[^<]+", "<w:t xml:space=\"preserve\">$0</w:t>");

        Assert.Equal(lines, string.Join('|', new WordFile($"<w:p><w:r>{pieces}</w:r></w:p>").Lines.Texts()));
    }

    [Fact]
    public void Read_Paragraphs_AreNumberedAndEmptyOnesLeftOut()
    {
        var lines = new WordFile(P("một") + P(" ") + P("hai")).Lines;

        Assert.Equal([(1, 1, "một"), (3, 1, "hai")], lines.Select(line => (line.Number, line.Column, line.Text)));
    }

    [Theory]
    [InlineData("-----")]
    [InlineData("*")]
    public void Read_DrawnRule_StandsBeforeTheNextParagraph(string rule) =>
        Assert.Equal(["KẾ HOẠCH", "=Thực hiện"], new WordFile(P("KẾ HOẠCH") + P(rule) + P("Thực hiện")).Lines.Texts());

    [Fact]
    public void Read_DecomposedLetters_AreComposedOverRunsOfTwoStyles()
    {
        var line = Assert.Single(new WordFile($"<w:p>{R("U")}{R("\u0309y ban", "<w:b/>")}</w:p>").Lines);

        Assert.Equal("Ủ<b>y ban</b>", line.Styles());
    }

    [Theory]
    [InlineData("", "", "", "chữ")]
    [InlineData("<w:b/>", "", "", "<b>chữ</b>")]
    [InlineData("<w:b w:val=\"0\"/>", "B", "", "chữ")]
    [InlineData("", "B", "", "<b>chữ</b>")]
    [InlineData("", "OnB", "", "<b>chữ</b>")]
    [InlineData("", "B", "CharB", "chữ")]
    [InlineData("", "", "CharB", "<b>chữ</b>")]
    [InlineData("<w:i/>", "B", "", "<bi>chữ</bi>")]
    [InlineData("", "Ring", "", "<i>chữ</i>")]
    [InlineData("<w:caps/>", "", "", "CHỮ")]
    [InlineData("<w:vanish/>", "", "", "")]
    [InlineData("", "Hidden", "", "")]
    public void Read_Style_ComesFromRunAndStyles(string run, string paragraphStyle, string characterStyle, string expected)
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="B"><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="OnB"><w:basedOn w:val="B"/></w:style>
            <w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Gnir"/></w:style>
            <w:style w:type="paragraph" w:styleId="Gnir"><w:basedOn w:val="Ring"/><w:rPr><w:i w:val="true"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="CharB"><w:rPr><w:b/></w:rPr></w:style>
            """;
        var file = new WordFile($"""<w:p><w:pPr><w:pStyle w:val="{paragraphStyle}"/></w:pPr>{R("chữ", $"""<w:rStyle w:val="{characterStyle}"/>{run}""")}</w:p>""") { Styles = Styles };

        Assert.Equal(expected, string.Concat(file.Lines.Select(line => line.Styles())));
    }

    [Fact]
    public void Read_DefaultsOfTheDocument_HoldWhereNoStyleSpeaks()
    {
        const string Styles = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
            <w:style w:type="paragraph" w:styleId="Light"><w:rPr><w:b w:val="off"/></w:rPr></w:style>
            """;

        Assert.Equal(["<b>một</b>", "hai"], new WordFile(P("một") + P("hai", """<w:pStyle w:val="Light"/>""")) { Styles = Styles }.Lines.Select(line => line.Styles()));
    }

    [Theory]
    [InlineData(".VnTime", "Uû ban", " nh©n d©n", "", "Uỷ ban nhân dân")]
    [InlineData(".VnTime", "Uû ban", " nh©n d©n", "<w:caps/>", "UỶ BAN NHÂN DÂN")]
    [InlineData(".VnTimeH", "Uû ban", "", "", "UỶ BAN")]
    [InlineData("VNI-Times", "Uyû ban nha", "ân daân", "", "Uỷ ban nhân dân")]
    [InlineData("Times New Roman", "Uû ban", "", "", "Uû ban")]
    public void Read_RunsInOldFonts_AreWhatAReaderSees(string font, string first, string second, string more, string expected)
    {
        var properties = $"""<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>{more}""";

        Assert.Equal(expected, Assert.Single(new WordFile($"<w:p>{R(first, properties)}{R(second, properties)}</w:p>").Lines).Text);
    }

    [Fact]
    public void Read_RaisedDigits_AreMarksAndOtherRaisedTextIsText() =>
        Assert.Equal("30 m[2], cấp 1er", Assert.Single(new WordFile($"<w:p>{R("30 m")}{R("2", Raised)}{R(", cấp 1")}{R("er", Raised)}</w:p>").Lines).Styles());

    [Fact]
    public void Read_StrictDocument_IsReadAsAnyOther() =>
        Assert.Equal("<b>một</b>", Assert.Single(new WordFile($"<w:p>{R("một", "<w:b w:val=\"1\"/>")}</w:p>") { Namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main" }.Lines).Styles());

    private const string Raised = """<w:vertAlign w:val="superscript"/>""";
}
