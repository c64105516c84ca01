using System.Text;
using static PlanSite.Import.Tests.Documents.Word.WordFile;

namespace PlanSite.Import.Tests.Documents.Word;

public sealed class HostileFileTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, byte[], string> OtherFiles => new()
    {
        { "plan.docx", [.. Ole, 1, 2, 3], "it is an old Word file (.doc); open it in Word and save it as .docx" },
        { "plan.doc", [.. Ole, 1, 2, 3], "it is an old Word file (.doc); open it in Word and save it as .docx" },
        { "plan.docx", [.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "it is protected by a password" },
        { "plan.rtf", [.. @"{\rtf1 x}"u8], "it is a rich text file (.rtf)" },
        { "plan.doc", [.. "PK\u0003\u0004xx"u8], "newer Word file" },
        { "plan.doc", [.. "<HTML><body>"u8], "give it the extension .html" },
        { "plan.docx", [.. "%PDF-1.7"u8], "it is a PDF" },
        { "plan.docx", [], "the file is empty" },
        { "plan.docx", [.. "KẾ HOẠCH"u8], "it is no Word file" },
        { "plan.docx", [.. "PK\u0003\u0004"u8, 0, 255, 7, 9], "the file is damaged" },
        { "plan.docx", Zip(("anh.txt", "x")), "no whole Word document" },
        { "plan.docx", Zip(("[Content_Types].xml", "<Types"), ("word/document.xml", "<x/>")), "is damaged" },
    };

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void Read_AnotherKindOfFile_IsNamedWithAdvice(string name, byte[] content, string message) =>
        Assert.Contains(message, Printed.FailureOf(new SourceDocument(name, content)), StringComparison.Ordinal);

    [Fact]
    public void Read_TruncatedFile_IsRefused()
    {
        var whole = new WordFile(P("một")).Document.Content;

        Assert.Contains("damaged", Printed.FailureOf(new SourceDocument("plan.docx", whole[..(whole.Length / 2)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Entities_AreRefused()
    {
        var document = """<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>""";

        Assert.Contains("DTD", FailureWith("word/document.xml", document), StringComparison.Ordinal);
        Assert.Contains("DTD", FailureWith("word/_rels/document.xml.rels", document), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DeeplyNestedElements_AreRefused() =>
        Assert.Contains("nested", FailureWith("word/document.xml", Repeat("<a>", 100_000)), StringComparison.Ordinal);

    [Fact]
    public void Read_Bomb_IsRefusedByItsRatio() =>
        Assert.Contains("packed more than", FailureWith("word/media/image1.xml", new string(' ', 16 << 20)), StringComparison.Ordinal);

    [Fact]
    public void Read_ListOfLinksLargerThanAnyDocumentHas_IsRefused()
    {
        var numbers = new Random(1);
        var links = string.Concat(Enumerable.Range(0, 1_000_000).Select(_ => (char)numbers.Next(0x4E00, 0x9FFF)));

        Assert.Contains("larger than 4 MB", FailureWith("word/_rels/document.xml.rels", $"{links}{links}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BombThatLiesAboutItsSize_IsRefused()
    {
        var content = WithPart("word/document.xml", new string(' ', 16 << 20));

        Assert.Contains("damaged", Printed.FailureOf(new SourceDocument("plan.docx", Lie(content, 16 << 20))), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooManyParts_AreRefused() =>
        Assert.Contains("more than", Printed.FailureOf(new SourceDocument("plan.docx", Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"x{i}", ""))]))), StringComparison.Ordinal);

    [Fact]
    public void Read_LinkThatIsNoAddress_DoesNoHarm()
    {
        const string Links = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:a b@c@@@" TargetMode="External"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://[" TargetMode="External"/></Relationships>""";

        Assert.Equal(["một"], new SourceDocument("plan.docx", WithPart("word/_rels/document.xml.rels", Links)).Lines().Texts());
    }

    [Fact]
    public void Read_ValuesThatAreNone_AreIgnored()
    {
        const string Numbering = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="x"/><w:lvl w:ilvl="0"><w:start w:val="99999999999"/><w:numFmt/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num/>""";
        var file = new WordFile(Item("một") + """<w:p><w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="zzz"/></w:numPr><w:pStyle/></w:pPr><w:r><w:rPr><w:b w:val="maybe"/></w:rPr><w:t>hai</w:t></w:r></w:p>""") { Numbering = Numbering };

        Assert.Equal(["0. một", "hai"], file.Lines.Texts());
    }

    private static string FailureWith(string part, string text) => Printed.FailureOf(new SourceDocument("plan.docx", WithPart(part, text)));

    private static byte[] WithPart(string name, string text) =>
        Zip([.. new WordFile(P("một")).Parts().Where(part => part.Name != name), (name, text)]);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    // Writes a small size over the true one, in the directory and in the header of the entry.
    private static byte[] Lie(byte[] content, int size)
    {
        var at = 0;
        while ((at = content.AsSpan(at).IndexOf(BitConverter.GetBytes(size)) is >= 0 and var next ? at + next : -1) >= 0) BitConverter.GetBytes(100).CopyTo(content, at);
        return content;
    }
}
