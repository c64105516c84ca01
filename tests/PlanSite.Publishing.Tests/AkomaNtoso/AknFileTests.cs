using System.Xml.Linq;
using PlanSite.Publishing.AkomaNtoso;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Publishing.Tests.Pages;
using PlanSite.Register.Citations;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Tests.AkomaNtoso;

public sealed class AknFileTests : IDisposable
{
    private static readonly XNamespace Akn = AknRules.Akn;
    private static readonly AknRules Rules = new(Path.Combine(Pages.Repository.Root, "tests/PlanSite.Publishing.Tests/AkomaNtoso/akn-subset.xsd"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_APlanWithOneOfEverything_KeepsTheRules()
    {
        var xml = Write(SamplePlans.Committee);

        Assert.Empty(Violations(SamplePlans.Committee));
        Assert.Equal("/akn/vn/doc/ke-hoach/tra-vinh/2022-10-05/66-kh-ubnd", Value(xml, "FRBRWork", "FRBRuri"));
        Assert.Equal("/akn/vn/doc/ke-hoach/tra-vinh/2022-10-05/66-kh-ubnd/vie@2022-10-05/!main", Value(xml, "FRBRExpression", "FRBRthis"));
        Assert.Equal("66/KH-UBND", Value(xml, "FRBRWork", "FRBRnumber"));
    }

    [Fact]
    public void Write_LabelsThatLookAlike_HaveIdsOfTheirOwn()
    {
        var xml = Write(SamplePlans.Committee);

        Assert.Equal("d)", Numbered(xml, "sec_II__cl_1__point_d"));
        Assert.Equal("đ)", Numbered(xml, "sec_II__cl_1__point_dd"));
        Assert.Equal("10.", Numbered(xml, "sec_II__cl_10"));
        Assert.Equal("10.", Numbered(xml, "sec_II__cl_10-2"));
        Assert.Equal(Akn + "alinea", ById(xml, "sec_III__al_1").Name);
    }

    [Fact]
    public void Write_ACitation_RefersToTheCitedWorkAcrossStyles()
    {
        var point = ById(Write(SamplePlans.Committee), "sec_II__cl_1__point_dd");

        var reference = Assert.Single(point.Descendants(Akn + "ref"), one => one.Value == "Kết luận số 21-KL/TW");
        Assert.Equal("/akn/vn/doc/ket-luan/2021-10-23/21-kl-tw", reference.Attribute("href")!.Value);
        Assert.Equal(["i", "b"], reference.Elements().Select(style => style.Name.LocalName));
    }

    [Fact]
    public void Write_AnInternalReference_PointsToTheUnit() =>
        Assert.Contains(ById(Write(SamplePlans.Committee), "sec_III__cl_1").Descendants(Akn + "ref"), one => one.Attribute("href")!.Value == "#sec_II__cl_1__point_dd");

    [Fact]
    public void Write_AFootnote_StandsWhereItsMarkIs()
    {
        var note = Assert.Single(Write(SamplePlans.Committee).Descendants(Akn + "authorialNote"));

        Assert.Equal("1", note.Attribute("marker")!.Value);
        Assert.Equal("sec_II__cl_1__point_dd", note.Ancestors(Akn + "point").First().Attribute("eId")!.Value);
        Assert.Equal("Xem Nghị quyết số 18-NQ/TW <b>in đậm</b>.", note.Value);
    }

    [Theory]
    [InlineData("II/10")]
    [InlineData("title")]
    [InlineData("IX/9")]
    public void Write_AFootnoteWithoutAMark_IsNotLost(string at)
    {
        var plan = SamplePlans.Committee with { Footnotes = [.. SamplePlans.Committee.Footnotes, new Footnote("2", Place.Parse(at), Paragraph.Plain("Chú thích lạc."))] };

        var note = Assert.Single(Write(plan).Descendants(Akn + "authorialNote"), note => note.Attribute("marker")!.Value == "2");

        Assert.Equal("Chú thích lạc.", note.Value);
        Assert.Empty(Violations(plan));
    }

    [Fact]
    public void Write_ATableInAnAnnex_IsATableOfAnAttachment()
    {
        var xml = Write(WithAnnex);

        Assert.Empty(Violations(WithAnnex));
        var annex = Assert.Single(xml.Descendants(Akn + "attachment"));
        Assert.Equal("Phụ lục", annex.Element(Akn + "num")!.Value);
        Assert.EndsWith("/66-kh-ubnd/!att_1", Value(annex, "FRBRWork", "FRBRthis"), StringComparison.Ordinal);
        Assert.Equal(
            ["STT | Nhiệm vụ | Chủ trì | Thời gian", "I. CẢI CÁCH", "1 | Rà soát - Việc nhỏ | Sở Nội vụ | ", "2 | Báo cáo | Sở Tài chính; Sở Y tế | Quý II"],
            annex.Descendants(Akn + "tr").Select(row => string.Join(" | ", row.Elements().Select(Cell))));
    }

    [Fact]
    public void Write_APlanThatPrintsLittle_KeepsTheRules()
    {
        var bare = new Plan { Id = PlanId.Of("Trà Vinh", "ke-hoach"), Source = "x.txt", Head = new PlanHead { Kind = "Kế hoạch", Jurisdiction = "Trà Vinh", Title = "thực hiện" }, Units = [new Unit { Place = Place.Preamble }] };

        Assert.Empty(Violations(bare));
        Assert.Equal("placeholder", Write(bare).Descendants(Akn + "FRBRdate").First().Attribute("name")!.Value);
    }

    [Fact]
    public void Write_APlanThatAnotherReplaces_HasItInItsLife()
    {
        var replacing = Example.Plan("9/KH-UBND") with { Relations = [new Relation(RelationType.Replaces, "66/KH-UBND", DocumentId.OfNumber("66/KH-UBND", "Trà Vinh"), null)] };

        var xml = Write(SamplePlans.Committee, replacing);

        var repeal = Assert.Single(xml.Descendants(Akn + "eventRef"), one => one.Attribute("type")!.Value == "repeal");
        Assert.Equal("2022-10-05", repeal.Attribute("date")!.Value);
        Assert.EndsWith("/9-kh-ubnd", Assert.Single(xml.Descendants(Akn + "passiveRef")).Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type=\"generation\"", "type=\"birth\"")]
    [InlineData("eId=\"sec_II\"", "eId=\"sec_I\"")]
    [InlineData("href=\"#sec_II__cl_1__point_dd\"", "href=\"#sec_IX\"")]
    public void Rules_OfADamagedFile_FindTheDamage(string right, string wrong)
    {
        Write(SamplePlans.Committee);
        folder.Put("damaged.xml", folder.Read("ke-hoach/tra-vinh/66-kh-ubnd/akn.xml").Replace(right, wrong, StringComparison.Ordinal));

        Assert.NotEmpty(Rules.Violations(folder.PathOf("damaged.xml")));
    }

    private static Plan WithAnnex => SamplePlans.Committee with
    {
        Units =
        [
            .. SamplePlans.Committee.Units,
            new Unit { Place = Place.Parse("PL"), Label = "Phụ lục", Heading = Paragraph.Plain("PHÂN CÔNG"), Columns = ["STT", "Nhiệm vụ", "Chủ trì", "Thời gian"] },
            new Unit { Place = Place.Parse("PL/I"), Label = "I.", Heading = Paragraph.Plain("CẢI CÁCH") },
            Row("PL/I/1", "1", "Rà soát", ("Chủ trì", "Sở Nội vụ")),
            new Unit { Place = Place.Parse("PL/I/1/-1"), Label = "-", Paragraphs = [Paragraph.Plain("Việc nhỏ")] },
            Row("PL/I/2", "2", "Báo cáo", ("Chủ trì", "Sở Tài chính"), ("Chủ trì", "Sở Y tế"), ("Thời gian", "Quý II")),
        ],
    };

    private static Unit Row(string place, string label, string text, params (string Column, string Words)[] cells) => new()
    {
        Place = Place.Parse(place),
        Label = label,
        Paragraphs = [Paragraph.Plain(text)],
        Cells = [.. cells.Select(cell => new Cell(cell.Column, Paragraph.Plain(cell.Words)))],
    };

    private static string Cell(XElement cell) => string.Join(cell.ElementsBeforeSelf().Count() == 1 ? " " : "; ", cell.Elements().Select(paragraph => paragraph.Value));

    private XElement Write(Plan plan, params Plan[] others)
    {
        var register = new SampleRegister([plan, SamplePlans.Party, .. others]);
        new AknFile(register.Input(), folder.Output).Write(register.Register.Find(plan.Id)!, plan);
        return XDocument.Parse(folder.Read($"ke-hoach/{plan.Id}/akn.xml"), LoadOptions.PreserveWhitespace).Root!;
    }

    private IReadOnlyList<string> Violations(Plan plan)
    {
        Write(plan);
        return Rules.Violations(folder.PathOf($"ke-hoach/{plan.Id}/akn.xml"));
    }

    private static string Value(XElement xml, string level, string name) => xml.Descendants(Akn + level).First().Element(Akn + name)!.Attribute("value")!.Value;

    private static XElement ById(XElement xml, string id) => Assert.Single(xml.Descendants(), element => element.Attribute("eId")?.Value == id);

    private static string Numbered(XElement xml, string id) => ById(xml, id).Element(Akn + "num")!.Value;
}
