using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Readings;
using PlanSite.Register.Wording;

namespace PlanSite.Import.Tests.Readings;

public sealed class DoubtTests
{
    private const string Work = "I. NHIỆM VỤ\n\n";

    [Theory]
    [InlineData("1. Sở Nội vụ chủ trì rà soát hồ sơ.", "agency-verb")]
    [InlineData("1. Giao Sở Nội vụ rà soát hồ sơ.", "agency-charged")]
    [InlineData("1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát hồ sơ.", "agency-verb agency-partner")]
    [InlineData("1. Rà soát hồ sơ.\n\n- Đơn vị chủ trì: Sở Nội vụ.", "agency-line")]
    [InlineData("1. Sở Nội vụ:\n\n- Rà soát hồ sơ.", "agency-heading")]
    [InlineData("Sở Nội vụ triển khai thực hiện các nhiệm vụ sau:\n\n1. Rà soát hồ sơ.", "agency-opening")]
    [InlineData("1. Bộ Ngoại rà soát hồ sơ.", "name-open-end")]
    [InlineData("1. Phòng Nông nghiệp, môi trường đồng hành với nông dân.", "agency-verb")]
    [InlineData("1. Giao Phòng Nông nghiệp, thủy sản nuôi biển rà soát hồ sơ.", "name-open-end")]
    [InlineData("1. Trung tâm Kỹ thuật thí nghiệm chủ trì rà soát hồ sơ.", "name-open-end")]
    public void Import_OfAnAgency_SaysWhyItWasRead(string body, string reasons)
    {
        var plan = Sample.Plan(Work + body);

        Assert.StartsWith(reasons, string.Join(' ', plan.Tasks.SelectMany(task => task.Assignments).Select(one => Names.Of(one.Reading!.Reason))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UBND xã Tân Phú", true)]
    [InlineData("Ủy ban nhân dân xã Tân Phú, huyện Tân Biên", false)]
    [InlineData("UBND xã An Bình", false)]
    public void Import_CommuneOfSeveralDistrictsWithoutItsDistrict_IsAskedAbout(string name, bool isAsked)
    {
        string[] known = ["UBND xã Tân Phú, huyện Tân Biên", "UBND xã Tân Phú, huyện Châu Thành", "UBND xã An Bình, huyện Châu Thành"];
        var directory = new AgencyDirectory([.. known.Select(one => new Agency { Id = AgencyId.Of("An Giang", one), Name = one, Jurisdiction = "An Giang", Type = AgencyType.State })]);

        var result = new PlanImporter(directory).Import(SourceDocument.OfText("plan.txt", $"UBND TỈNH AN GIANG\n\n{Sample.Head}{Work}1. {name} rà soát hồ sơ."));

        Assert.Equal(isAsked, result.Findings.Any(finding => finding.Reason == ReadingReason.NameShared && finding.Position!.Line > 1));
    }

    [Theory]
    [InlineData("1. Rà soát hồ sơ, hoàn thành trước ngày 15/4/2022.", "time-stated")]
    [InlineData("1. Rà soát hồ sơ (tháng 4/2022).", "time-noted")]
    [InlineData("1. Thường xuyên kiểm tra hồ sơ.", "time-adverb")]
    public void Import_OfATime_SaysWhyItWasRead(string body, string reason)
    {
        var deadline = Assert.Single(Sample.Plan(Work + body).Tasks[0].Deadlines);

        Assert.Equal(reason, Names.Of(deadline.Reading!.Reason));
    }

    [Theory]
    [InlineData("Kết luận số 80-KL/TW", "document-number")]
    [InlineData("nội dung 80-KL/TW", "document-number-alone")]
    [InlineData("Nghị quyết số 18, 19-NQ/TW", "document-shared-code")]
    [InlineData("Kết luận số 80 và các văn bản", "document-figures")]
    public void Import_OfACitation_SaysWhyItWasRead(string words, string reason)
    {
        var citation = Sample.Plan($"{Work}1. Quán triệt {words}.").Citations.First(one => one.Number != "21-KL/TW");

        Assert.Equal(reason, Names.Of(citation.Reading!.Reason));
    }

    [Fact]
    public void Import_OfAKnownAgency_HasNoDoubtAboutItsName()
    {
        var known = new Agency { Id = AgencyId.Of("Chưa xác định", "Bộ Ngoại"), Name = "Bộ Ngoại", Jurisdiction = AgencyDirectory.Central, Type = AgencyType.State };
        var text = SourceDocument.OfText("in/plan.txt", Sample.Head + Work + "1. Bộ Ngoại rà soát hồ sơ.");

        var plan = new PlanImporter(new AgencyDirectory([known])).Import(text).Plan!;

        Assert.Equal(ReadingReason.AgencyVerb, plan.Tasks[0].Assignments[0].Reading!.Reason);
    }

    [Fact]
    public void Import_OfADoubtfulName_ProposesItWithTheDoubtAndDoesNotRestOnItLater()
    {
        var first = Sample.Import(Sample.Head + Work + "1. Bộ Ngoại rà soát hồ sơ.\n\n2. Sở Nội vụ rà soát biên chế.");

        var later = new PlanImporter(new AgencyDirectory(first.NewAgencies)).Import(SourceDocument.OfText("in/b.txt", Sample.Head + Work + "1. Bộ Ngoại rà soát hồ sơ."));

        Assert.Equal([ReadingReason.NameOpenEnd, null], first.NewAgencies.Select(agency => agency.Doubt));
        Assert.Empty(later.NewAgencies);
        Assert.True(later.Plan!.Tasks[0].Assignments[0].Reading!.IsDoubtful);
    }

    [Theory]
    [InlineData("1. Sở Y tế tiêm chủng cho trẻ em.")]
    [InlineData("1. Sở Y tế họp hằng tháng.")]
    [InlineData("1. Sở Nội vụ duy trì hoạt động của phần mềm.")]
    [InlineData("1. Rà soát hồ sơ.\n\n- Đơn vị chủ trì: Thanh tra Sở.")]
    [InlineData("1. Rà soát hồ sơ.\n\n- Đơn vị chủ trì: Văn phòng Bộ.")]
    [InlineData("1. Sở Nội vụ quán triệt Nghị quyết số 18-NQ/TW và số 19-NQ/TW.")]
    public void Import_OfPlainWords_AsksNothing(string body)
    {
        var result = Sample.Import(Sample.Head + Work + body);

        Assert.DoesNotContain(result.Findings, finding => finding.Place.ToString()!.StartsWith("I/", StringComparison.Ordinal));
    }

    [Fact]
    public void Import_OfDoubtfulWords_NamesTheirLineAndColumn()
    {
        var result = Sample.Import(Sample.Head + Work + "1. Rà soát hồ sơ;\n   giao Bộ Ngoại rà soát biên chế.");

        var finding = Assert.Single(result.Findings, finding => finding.Reason == ReadingReason.NameOpenEnd);

        Assert.Equal(FindingCode.DoubtfulReading, finding.Code);
        Assert.Equal("in/plan.txt(10,9)", finding.Position!.ToString());
        Assert.Equal("I/1", finding.Place.ToString());
        Assert.Contains("Bộ Ngoại", finding.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("không rõ ranh giới", finding.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfADoubtfulHeading_AsksOnceForAllItsTasks()
    {
        var result = Sample.Import(Sample.Head + Work + "1. Bộ Ngoại:\n\n- Rà soát hồ sơ.\n\n- Rà soát biên chế.");

        Assert.Equal(2, result.Plan!.Tasks.Count(task => task.Assignments[0].Reading!.IsDoubtful));
        Assert.Single(result.Findings, finding => finding.Reason == ReadingReason.NameOpenEnd);
    }

    [Theory]
    [InlineData("- UBND tỉnh Sơn La (b/c);", "Sơn La", ReadingReason.AreaOfRecipients)]
    [InlineData("- UBND tỉnh Sơn La (b/c);\n- UBND tỉnh Lai Châu;", "Chưa xác định", ReadingReason.NotFound)]
    public void Import_OfAHeadWithoutAProvince_TakesThatOfTheRecipientsWithADoubt(string recipient, string area, ReadingReason reason)
    {
        var head = Sample.Import($"{Sample.Head}{Work}1. Rà soát hồ sơ.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn A\n\nNơi nhận:\n{recipient}\n- Lưu: VT.\n").Plan!.Head;

        Assert.Equal((area, reason), (head.Jurisdiction, head.Readings["jurisdiction"].Reason));
        Assert.True(head.Readings["jurisdiction"].IsDoubtful);
    }

    [Fact]
    public void Import_OfAHead_AsksAboutWhatItDoesNotPrint()
    {
        var head = Sample.Import(Sample.Head + Work + "1. Rà soát hồ sơ.").Plan!.Head;

        Assert.Equal(ReadingReason.NotFound, head.Readings["number"].Reason);
        Assert.Equal(ReadingReason.IssuerOfPreamble, head.Readings["issuer"].Reason);
    }
}
