using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanSite.Publishing.Office.Word;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Publishing.Tests.Pages;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using Paragraph = PlanSite.Register.Plans.Paragraph;
using Run = PlanSite.Register.Plans.Run;

namespace PlanSite.Publishing.Tests.Office;

public sealed class PlanWordTests
{
    private static readonly Plan Tabled = Example.Plan("66/KH-UBND") with
    {
        Units =
        [
            new Unit { Place = Place.Parse("PL"), Label = "PHỤ LỤC", Columns = ["STT", "Nhiệm vụ", "Chủ trì"] },
            new Unit { Place = Place.Parse("PL/I"), Label = "I", Heading = Paragraph.Plain("Cải cách") },
            Row("PL/I/1", "1", "Rà soát", new Cell("Chủ trì", Paragraph.Plain("Sở Nội vụ")), new Cell("Chủ trì", Paragraph.Plain("Sở Tài chính"))),
            Row("PL/I/2", "2", "Báo cáo", new Cell("Sản phẩm", Paragraph.Plain("Tờ trình"))),
            new Unit { Place = Place.Parse("II"), Label = "II.", Paragraphs = [Paragraph.Plain("Sau bảng")] },
        ],
    };

    [Fact]
    public void Write_EveryKindOfPlan_IsValid()
    {
        foreach (var plan in new[] { SamplePlans.Committee, SamplePlans.Party, Tabled, Example.Plan() with { Recipients = [], Units = [] } })
        {
            using var document = Open(plan);

            Assert.Empty(OfficeFile.Faults(document));
        }
    }

    [Fact]
    public void Write_APlan_HasItsTextInOrderWithHeadingsAndLabels()
    {
        using var document = Open(SamplePlans.Committee);
        var lines = Lines(document);

        Assert.Contains(("Heading1", "II. NHIỆM VỤ"), lines);
        Assert.Contains(("Heading2", "1. Cải cách hành chính"), lines);
        Assert.Contains(("BodyText", "d) Rà soát thủ tục " + SamplePlans.Nasty + " (trước ngày 15/3/2022)."), lines);
        Assert.Contains(("BodyText", "- Gạch đầu dòng."), lines);
        Assert.Contains(("BodyText", "Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo."), lines);
        Assert.True(lines.IndexOf(("Heading1", "II. NHIỆM VỤ")) < lines.IndexOf(("Heading1", "III. TỔ CHỨC THỰC HIỆN")));
    }

    [Fact]
    public void Write_APlan_HasTheFormOfOfficialDocuments()
    {
        using var document = Open(SamplePlans.Committee);
        var lines = Lines(document);

        Assert.Contains(("BodyName", "ỦY BAN NHÂN DÂN TỈNH TRÀ VINH"), lines);
        Assert.Contains(("DocumentNumber", "Số: 66/KH-UBND"), lines);
        Assert.Contains(("PlaceAndDate", "Trà Vinh, ngày 05 tháng 10 năm 2022"), lines);
        Assert.Contains(("Title", "KẾ HOẠCH"), lines);
        Assert.Contains(("Recipients", "- Bộ Nội vụ"), lines);
        Assert.Contains(("Signature", "TM. ỦY BAN NHÂN DÂN"), lines);
        Assert.Contains(("Signature", "Đoàn Thị Lan"), lines);
    }

    [Fact]
    public void Write_AFootnote_IsOneOfWord()
    {
        using var document = Open(SamplePlans.Committee);
        var reference = Assert.Single(document.MainDocumentPart!.Document!.Descendants<FootnoteReference>());
        var note = document.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<DocumentFormat.OpenXml.Wordprocessing.Footnote>().Single(note => note.Id!.Value == reference.Id!.Value);

        Assert.Contains("Kết luận số 21-KL/TW", reference.Ancestors<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Single().InnerText, StringComparison.Ordinal);
        Assert.Equal("Xem Nghị quyết số 18-NQ/TW <b>in đậm</b>.", note.InnerText.Trim());
    }

    [Fact]
    public void Write_FootnotesWithOtherMarksOrNone_KeepTheirMarksAndLoseNoText()
    {
        var unit = new Unit { Place = Place.Parse("I"), Label = "I.", Paragraphs = [new Paragraph([new Run("Việc"), new Run("", FootnoteMark: "*"), new Run(" và"), new Run("", FootnoteMark: "*")])] };
        var lost = new Unit { Place = Place.Parse("II"), Label = "II.", Paragraphs = [Paragraph.Plain("Hai")] };
        var plan = Example.Plan() with { Units = [unit, lost], Footnotes = [new("*", unit.Place, Paragraph.Plain("sao")), new("3", lost.Place, Paragraph.Plain("ba"))] };

        using var document = Open(plan);

        Assert.Empty(OfficeFile.Faults(document));
        Assert.Equal(["I. Việc* và*", "II. Hai3"], Lines(document).Where(line => line.Style == "BodyText").Select(line => line.Text));
        Assert.Equal(2, document.MainDocumentPart!.Document!.Descendants<FootnoteReference>().Count());
    }

    [Fact]
    public void Write_ATable_IsOneWithItsPrintedHeadsAndGroups()
    {
        using var document = Open(Tabled);
        var table = document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single(table => table.InnerText.StartsWith("STT", StringComparison.Ordinal) || table.InnerText.Contains("STTNhiệm vụ", StringComparison.Ordinal));
        var rows = table.Elements<TableRow>().Select(row => string.Join(" | ", row.Elements<TableCell>().Select(cell => string.Join("; ", cell.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => paragraph.InnerText)))));

        Assert.Equal(["STT | Nhiệm vụ | Chủ trì", "I Cải cách", "1 | Rà soát | Sở Nội vụ; Sở Tài chính", "2 | Báo cáo; Sản phẩm: Tờ trình | "], rows);
        Assert.Contains(("BodyText", "II. Sau bảng"), Lines(document));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        Assert.Equal(Bytes(SamplePlans.Committee), Bytes(SamplePlans.Committee));
    }

    private static Unit Row(string place, string label, string work, params Cell[] cells) =>
        new() { Place = Place.Parse(place), Label = label, Paragraphs = [Paragraph.Plain(work)], Cells = cells };

    private static List<(string? Style, string Text)> Lines(WordprocessingDocument document) =>
    [
        .. document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Select(paragraph => (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, paragraph.InnerText)),
    ];

    private static WordprocessingDocument Open(Plan plan) => WordprocessingDocument.Open(new MemoryStream(Bytes(plan)), isEditable: false);

    private static byte[] Bytes(Plan plan)
    {
        var input = Example.Site(null, plan);
        using var stream = new MemoryStream();
        new PlanWord(input).Write(stream, input.Register.Plans[0], plan);
        return stream.ToArray();
    }
}
