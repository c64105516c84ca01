using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Publishing.Tests.DutySheets;
using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Tests.Office;

public sealed class WordSheetTests
{
    private static readonly SheetCase Sheets = new(Example.Plan(
        "66/KH-UBND",
        Example.Task("I/1", Example.By(2022, 12, 31)),
        Example.Task("I/2", SheetCase.Of(DeadlineKind.Ongoing)) with { Text = "Việc <nguy hiểm> & \u0001\uFFFE 𝒙" },
        Example.Task("I/3")));

    private static readonly string[] BelowTheTable = ["Notes", "Signature", "SignHere"];

    public static TheoryData<string> Spans => ["all", "year", "empty"];

    [Theory]
    [MemberData(nameof(Spans))]
    public void Write_ASheet_IsValid(string span)
    {
        using var document = Open(SpanOf(span));

        Assert.Empty(OfficeFile.Faults(document));
    }

    [Fact]
    public void Write_ASheet_RepeatsItsHeadAndCutsNoRow()
    {
        using var document = Open(SheetSpan.All);
        var rows = Body(document).Elements<Table>().Single(table => table.Descendants<TableStyle>().First().Val == "TaskTable").Elements<TableRow>().ToList();

        Assert.Equal(4, rows.Count);
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal(["Việc tại I/1", "Việc <nguy hiểm> &  𝒙", "Việc tại I/3"], rows.Skip(1).Select(row => row.Elements<TableCell>().ElementAt(1).InnerText));
    }

    [Fact]
    public void Write_ASheet_KeepsTheSignaturesWithTheLastRow()
    {
        using var document = Open(SheetSpan.All);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!);
        var last = Body(document).Descendants<TableRow>().Single(row => row.InnerText.Contains("Việc tại I/3", StringComparison.Ordinal));

        Assert.All(last.Descendants<Paragraph>(), paragraph => Assert.NotNull(paragraph.ParagraphProperties!.KeepNext));
        Assert.All(BelowTheTable, id => Assert.NotNull(styles[id].StyleParagraphProperties!.KeepNext));
    }

    [Fact]
    public void Write_ASheet_HasTheFormOfOfficialDocuments()
    {
        using var document = Open(SheetSpan.OfYear(2022));
        var paragraphs = Body(document).Descendants<Paragraph>().Select(paragraph => (Style: paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, paragraph.InnerText)).ToList();
        var paper = Body(document).GetFirstChild<SectionProperties>()!;

        Assert.Contains(("SuperiorBody", "ỦY BAN NHÂN DÂN TỈNH TRÀ VINH"), paragraphs);
        Assert.Contains(("BodyName", "SỞ TÀI CHÍNH"), paragraphs);
        Assert.Contains(("StateMotto", "Độc lập - Tự do - Hạnh phúc"), paragraphs);
        Assert.Contains(("PlaceAndDate", "Trà Vinh, ngày 01 tháng 11 năm 2022"), paragraphs);
        Assert.Contains(("Title", "PHIẾU NHIỆM VỤ"), paragraphs);
        Assert.Contains(("Subtitle", "Năm 2022"), paragraphs);
        Assert.Contains(("PartHead", "I. Nhiệm vụ đến hạn trong năm 2022"), paragraphs);
        Assert.Equal((16838u, 11906u), (paper.GetFirstChild<PageSize>()!.Width!.Value, paper.GetFirstChild<PageSize>()!.Height!.Value));
        Assert.Contains("PAGE", document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        Assert.Equal(OfficeFile.Word(Sheets, SheetSpan.All), OfficeFile.Word(Sheets, SheetSpan.All));
    }

    private static SheetSpan SpanOf(string name) => name switch { "year" => SheetSpan.OfYear(2022), "empty" => SheetSpan.OfYear(1999), _ => SheetSpan.All };

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart!.Document!.Body!;

    private static WordprocessingDocument Open(SheetSpan span) => WordprocessingDocument.Open(new MemoryStream(OfficeFile.Word(Sheets, span)), isEditable: false);
}
