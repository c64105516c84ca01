using System.Text.Json;
using PlanSite.Register.Citations;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Register.Tests.Linking;

public sealed class DocumentLinksTests
{
    private static readonly DateOnly Printed = new(2021, 10, 25);
    private static readonly DateOnly Misprinted = new(2021, 10, 23);

    [Fact]
    public void Build_TwoDatesOfOneDocument_AreAConflictInEveryPlanThatDatesIt()
    {
        var register = Example.Link([], Citing("1/KH-UBND", Printed), Citing("2/KH-UBND", Misprinted), Citing("3/KH-UBND", Printed), Citing("4/KH-UBND"));

        var document = Assert.Single(register.Documents);
        Assert.Equal(Printed, document.Date);
        var conflict = Assert.Single(document.Conflicts);
        Assert.Equal(("date", 2), (conflict.Field, conflict.Readings.Count));
        Assert.Equal(["2021-10-25", "2021-10-23"], conflict.Readings.Select(reading => reading.Value));
        Assert.Equal([1, 1, 1, 0], register.Plans.Select(plan => plan.Findings.Count(finding => finding.Code == FindingCode.CitationConflict)));
        var finding = register.Plans[0].Findings.Single();
        Assert.Equal("Các kế hoạch viện dẫn Kết luận số 21-KL/TW không thống nhất: 25/10/2021 (Kế hoạch số 1/KH-UBND, Kế hoạch số 3/KH-UBND); 23/10/2021 (Kế hoạch số 2/KH-UBND)", finding.Vietnamese);
        Assert.Equal(Place.Title, finding.Place);
    }

    [Fact]
    public void Build_DocumentThatManyCite_NamesAFewOfThemInTheFinding()
    {
        var plans = Enumerable.Range(1, 9).Select(number => Citing($"{number}/KH-UBND", number == 1 ? Misprinted : Printed));

        var finding = Example.Link([], [.. plans]).Plans[0].Findings.Single();

        Assert.Contains("… [8]", finding.English, StringComparison.Ordinal);
        Assert.DoesNotContain("9/KH-UBND", finding.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_ReplacementByAnotherPlan_IsKnownToTheReplacedOne()
    {
        var replaced = DocumentId.OfNumber("45/KH-UBND", Example.Province);
        var newer = Example.Plan("66/KH-UBND") with { Relations = [new Relation(RelationType.Replaces, "45/KH-UBND", replaced, null)] };

        var register = Example.Link([], newer, Example.Plan("45/KH-UBND"));

        var incoming = Assert.Single(register.Find(PlanId.Of(Example.Province, "45/KH-UBND"))!.RelatedFrom);
        Assert.Equal((newer.Id, RelationType.Replaces), (incoming.Plan.Id, incoming.Relation.Type));
        Assert.Empty(register.Find(newer.Id)!.RelatedFrom);
    }

    [Fact]
    public void Build_CitedPlanOfTheRegister_IsLinkedFromItsDocument()
    {
        var citing = Example.Plan("66/KH-UBND") with { Citations = [Example.Cite("45/KH-UBND")] };

        var register = Example.Link([], citing, Example.Plan("45/KH-UBND"));

        Assert.Equal("45/KH-UBND", Assert.Single(register.Documents).Plan?.Head.Number);
    }

    [Fact]
    public void Name_OfADocumentWithoutNumber_IsWhatPlansCallIt()
    {
        var named = Unnumbered("Nghị quyết", issuer: "Đại hội XIII của Đảng") with { Names = ["Nghị quyết Đại hội XIII"] };

        Assert.Equal("Nghị quyết Đại hội XIII", NameOf(named));
        Assert.Equal("Nghị quyết Đại hội XIII của Đảng", NameOf(Unnumbered("Nghị quyết", issuer: "Đại hội XIII của Đảng")));
        Assert.Equal("Điều lệ", NameOf(Unnumbered("Điều lệ", issuer: null)));
    }

    [Fact]
    public void Build_SameLocalNumberInTwoProvinces_IsTwoDocuments()
    {
        var elsewhere = Citing("2/KH-UBND") with { Citations = [Example.Cite("45-KH/TU") with { DocumentId = DocumentId.OfNumber("45-KH/TU", "Bình Phước") }] };

        var register = Example.Link([], Example.Plan("1/KH-UBND") with { Citations = [Example.Cite("45-KH/TU")] }, elsewhere);

        Assert.Equal(["binh-phuoc/45-kh-tu", "tra-vinh/45-kh-tu"], register.Documents.Select(document => document.Id.ToString()));
    }

    [Fact]
    public void Build_TheFivePlansAsLabelled_DisagreeInOneDateAndOneTitle()
    {
        var plans = Enumerable.Range(0, 5).Select(number => Example.Plan($"{number}/KH-UBND") with { Citations = Labelled($"00{number}.json") });

        var conflicts = Example.Link([], [.. plans]).Documents
            .SelectMany(document => document.Conflicts, (document, conflict) => $"{document.Number} {conflict.Field}");

        Assert.Equal(["124-QĐ/TW title", "21-KL/TW date"], conflicts);
    }

    private static Citation Unnumbered(string kind, string? issuer) =>
        new() { Kind = kind, Issuer = issuer, DocumentId = DocumentId.OfName(kind, null), Places = [Place.Preamble] };

    private static string NameOf(Citation citation) =>
        Example.Link([], Example.Plan("1/KH-UBND") with { Citations = [citation] }).Documents.Single().Name;

    private static Plan Citing(string number, params DateOnly[] dates) =>
        Example.Plan(number) with { Citations = [Example.Cite("21-KL/TW", dates: dates)] };

    private static List<Citation> Labelled(string file)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "labels", file)));
        return
        [
            .. labels.RootElement.GetProperty("citations").EnumerateArray()
                .Where(citation => citation.GetProperty("number").ValueKind == JsonValueKind.String)
                .Select(citation => Example.Cite(
                    citation.GetProperty("number").GetString()!,
                    citation.GetProperty("title").GetString(),
                    citation.GetProperty("issuer").GetString(),
                    citation.GetProperty("date").GetString() is { } date ? [DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)] : [])),
        ];
    }
}
