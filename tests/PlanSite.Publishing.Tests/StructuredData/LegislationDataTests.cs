using System.Text.Json;
using PlanSite.Publishing.StructuredData;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Publishing.Tests.Pages;
using PlanSite.Register.Citations;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Tests.StructuredData;

public sealed class LegislationDataTests
{
    [Fact]
    public void Of_APlan_SaysWhatTheDocumentPrints()
    {
        var data = Data(SamplePlans.Committee, new Uri("https://example.vn/kh/"));

        Assert.Equal("Legislation", data.GetProperty("@type").GetString());
        Assert.Equal("https://example.vn/kh/ke-hoach/tra-vinh/66-kh-ubnd/index.html", data.GetProperty("@id").GetString());
        Assert.Equal("66/KH-UBND", data.GetProperty("legislationIdentifier").GetString());
        Assert.Equal("2022-10-05", data.GetProperty("legislationDate").GetString());
        Assert.Equal("Ủy ban nhân dân tỉnh", data.GetProperty("legislationPassedBy").GetProperty("name").GetString());
        Assert.Equal("Trà Vinh", data.GetProperty("legislationJurisdiction").GetProperty("name").GetString());
        Assert.Equal(["Lê Văn A", "Đoàn Thị Lan"], data.GetProperty("legislationResponsible").EnumerateArray().Select(person => person.GetProperty("name").GetString()));
        Assert.Equal(["21-KL/TW"], data.GetProperty("legislationApplies").EnumerateArray().Select(document => document.GetProperty("legislationIdentifier").GetString()));
        Assert.Equal("https://example.vn/kh/ke-hoach/tra-vinh/66-kh-ubnd/akn.xml", data.GetProperty("encoding")[0].GetProperty("contentUrl").GetString());
        Assert.False(data.TryGetProperty("legislationRepeals", out _));
    }

    [Fact]
    public void Of_APlanThatPrintsLittle_LeavesOutTheRest()
    {
        var data = Data(SamplePlans.Party, null);

        Assert.All(["legislationIdentifier", "legislationDate", "legislationPassedBy"], name => Assert.False(data.TryGetProperty(name, out _)));
        Assert.Equal("../../../ke-hoach/binh-phuoc/ke-hoach-2019/index.html", data.GetProperty("url").GetString());
    }

    [Fact]
    public void Of_TextThatWouldEndTheElement_IsHarmlessAndReadsBackAsItWas()
    {
        var title = "</script><script>alert('x')</script> <!-- & ]]> Ủy ban";
        var plan = SamplePlans.Committee with { Head = SamplePlans.Committee.Head with { Title = title } };

        Assert.EndsWith(title, Data(plan, null).GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain('<', Text(plan, null));
    }

    [Fact]
    public void Of_AReplacedPlan_IsNotInForce()
    {
        var later = Example.Plan("9/KH-UBND") with { Relations = [new Relation(RelationType.Replaces, "66/KH-UBND", DocumentId.OfNumber("66/KH-UBND", "Trà Vinh"), null)] };

        Assert.Equal("https://schema.org/NotInForce", Data(SamplePlans.Committee, null, later).GetProperty("legislationLegalForce").GetString());
        Assert.Equal("Kế hoạch số 66/KH-UBND", Data(later, null, SamplePlans.Committee).GetProperty("legislationRepeals")[0].GetProperty("name").GetString());
    }

    private static string Text(Plan plan, Uri? site, params Plan[] others)
    {
        var register = new SampleRegister([plan, .. others.Append(SamplePlans.Party).Where(other => other.Id != plan.Id)]);
        return new LegislationData(register.Input(site)).Of(register.Register.Find(plan.Id)!).ToString();
    }

    private static JsonElement Data(Plan plan, Uri? site, params Plan[] others)
    {
        using var document = JsonDocument.Parse(Text(plan, site, others));
        return document.RootElement.Clone();
    }
}
