using PlanSite.Register.Agencies;

namespace PlanSite.Import.Tests.Agencies;

public sealed class AgencyProposalsTests
{
    private const string Body = "II. NHIỆM VỤ\n\n1. UBKT Tỉnh ủy chủ trì, phối hợp với Ủy ban Kiểm tra Tỉnh ủy, các cơ quan liên quan rà soát.\n\n2. Sở Y tế và các sở, ban, ngành triển khai.";

    [Fact]
    public void Import_NamesTheRegisterLacks_AreProposedOnce()
    {
        var proposed = Sample.Import(Sample.Head + Body).NewAgencies;

        Assert.Equal(["Ủy ban Kiểm tra Tỉnh ủy", "Sở Y tế", "Các sở, ban, ngành"], proposed.Select(agency => agency.Name));
        Assert.Equal([AgencyType.Party, AgencyType.State, AgencyType.State], proposed.Select(agency => agency.Type));
        Assert.Equal([false, false, true], proposed.Select(agency => agency.IsGroup));
        Assert.Equal(["UBKT Tỉnh ủy"], proposed[0].Aliases);
    }

    [Theory]
    [InlineData("Phòng Văn hóa và Thể thao", "Phòng Văn hóa và Thể thao")]
    [InlineData("Phòng Văn hóa và Thông tin", "Phòng Văn hóa và Thông tin")]
    [InlineData("Phòng Văn hóa và Thể thao, Phòng Văn hóa và Thông tin", null)]
    public void Import_LettersThatAnotherBodyOfThePlanSpellsOut_MeanThatBody(string spelled, string? name) =>
        Assert.Equal(name, Sample.Plan($"II. NHIỆM VỤ\n\n1. Phòng VH&TT chủ trì rà soát.\n\n2. {spelled} rà soát.").Task("II/1").Assignments[0].Resolved);

    [Theory]
    [InlineData("Sở KH&CN", "Sở Khoa học và Công nghệ")]
    [InlineData("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội")]
    [InlineData("Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Bộ TN&MT", "Bộ Tài nguyên và Môi trường")]
    [InlineData("Phòng VH&TT", "Phòng Văn hóa và Thông tin")]
    [InlineData("Phòng VHTT", "Phòng Văn hóa và Thông tin")]
    [InlineData("Sở VH&TT", "Sở Văn hóa và Thể thao")]
    public void Import_ShortNameOfADepartment_IsProposedInFull(string printed, string name)
    {
        var proposed = Assert.Single(Sample.Import(Sample.Head + $"II. NHIỆM VỤ\n\n1. {printed} chủ trì rà soát.").NewAgencies);

        Assert.Equal((name, printed), (proposed.Name, Assert.Single(proposed.Aliases)));
    }

    [Theory]
    [InlineData("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", AgencyType.Front, false)]
    [InlineData("Báo và Đài Phát thanh, Truyền hình Quảng Trị", AgencyType.Press, false)]
    [InlineData("Các cơ quan báo chí", AgencyType.Press, true)]
    public void Import_ProposedAgency_HasItsTypeAndIsAGroupOnlyOfMany(string printed, AgencyType type, bool isGroup)
    {
        var proposed = Assert.Single(Sample.Import(Sample.Head + $"II. NHIỆM VỤ\n\n1. {printed} chủ trì rà soát.").NewAgencies);

        Assert.Equal((type, isGroup), (proposed.Type, proposed.IsGroup));
    }

    [Theory]
    [InlineData("UBND huyện", "UBND huyện Tân Kỳ", "Ủy ban nhân dân huyện Tân Kỳ")]
    [InlineData("Ủy ban nhân dân huyện", "UBND huyện Tân Kỳ", "Ủy ban nhân dân huyện Tân Kỳ")]
    [InlineData("Huyện ủy", "Huyện ủy Tân Kỳ", "Huyện ủy Tân Kỳ")]
    [InlineData("UBND huyện", "UBND huyện Quỳ Hợp", "Ủy ban nhân dân huyện|Ủy ban nhân dân huyện Quỳ Hợp")]
    [InlineData("UBND tỉnh", "UBND huyện Tân Kỳ", "Ủy ban nhân dân tỉnh|Ủy ban nhân dân huyện Tân Kỳ")]
    public void Import_OwnBodyWithAndWithoutItsPlace_IsOneAgency(string bare, string placed, string names)
    {
        var result = Sample.Import($"ỦY BAN NHÂN DÂN\nHUYỆN TÂN KỲ\n\nTân Kỳ, ngày 12 tháng 3 năm 2024\n\n{Sample.Head.Replace("Tỉnh ủy", "Ủy ban nhân dân huyện Tân Kỳ", StringComparison.Ordinal)}II. NHIỆM VỤ\n\n1. {bare} bố trí kinh phí.\n\n2. {placed} rà soát.\n\n3. {placed} chỉ đạo các xã thực hiện. {bare} bố trí kinh phí.");

        Assert.Equal(names, string.Join('|', result.NewAgencies.Where(agency => !agency.IsGroup).Select(agency => agency.Name)));
        Assert.Equal(names.Contains('|', StringComparison.Ordinal) ? 3 : 2, result.Plan!.Task("II/3").Assignments.Count);
    }

    [Fact]
    public void Import_KnownNames_AreNotProposed()
    {
        var jurisdiction = Sample.Import(Sample.Head + Body).Plan!.Head.Jurisdiction;
        var known = new Agency { Id = AgencyId.Of(jurisdiction, "Y tế"), Name = "Ngành y tế", Aliases = ["Sở Y tế"], Jurisdiction = jurisdiction, Type = AgencyType.State };

        var proposed = new PlanImporter(new AgencyDirectory([known])).Import(SourceDocument.OfText("plan.txt", Sample.Head + Body)).NewAgencies;

        Assert.DoesNotContain(proposed, agency => agency.Name == "Sở Y tế");
    }
}
