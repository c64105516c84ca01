using PlanSite.Register.Agencies;
using PlanSite.Register.Letterheads;

namespace PlanSite.Register.Tests.Letterheads;

public sealed class AgencyLetterheadTests
{
    [Theory]
    [InlineData("Ban Tổ chức Tỉnh ủy", "Bình Thuận", AgencyType.Party, "Tỉnh ủy Bình Thuận", "Ban Tổ chức")]
    [InlineData("Ban Thường vụ Tỉnh ủy", "Bình Thuận", AgencyType.Party, null, "Tỉnh ủy Bình Thuận")]
    [InlineData("Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh", "Hải Dương", AgencyType.Party, "Đảng bộ tỉnh Hải Dương", "Đảng ủy Khối các cơ quan tỉnh")]
    [InlineData("Tỉnh ủy", "Bình Thuận", AgencyType.Party, null, "Tỉnh ủy Bình Thuận")]
    [InlineData("Ban Tuyên giáo Thành ủy", "Hải Phòng", AgencyType.Party, "Thành ủy Hải Phòng", "Ban Tuyên giáo")]
    [InlineData("Đảng đoàn Hội đồng nhân dân tỉnh", "Bình Phước", AgencyType.Party, "Tỉnh ủy Bình Phước", "Đảng đoàn Hội đồng nhân dân tỉnh")]
    [InlineData("Đảng ủy Khối các cơ quan tỉnh", "Hải Dương", AgencyType.Party, "Đảng bộ tỉnh Hải Dương", "Đảng ủy Khối các cơ quan tỉnh")]
    [InlineData("Ban Tổ chức Đảng ủy Khối các cơ quan tỉnh", "Hải Dương", AgencyType.Party, "Đảng ủy Khối các cơ quan tỉnh", "Ban Tổ chức")]
    [InlineData("Huyện ủy Tân Kỳ", "Nghệ An", AgencyType.Party, "Đảng bộ tỉnh Nghệ An", "Huyện ủy Tân Kỳ")]
    [InlineData("Sở Nội vụ", "Trà Vinh", AgencyType.State, "Ủy ban nhân dân tỉnh Trà Vinh", "Sở Nội vụ")]
    [InlineData("Sở Nội vụ", "Thành phố Hà Nội", AgencyType.State, "Ủy ban nhân dân thành phố Hà Nội", "Sở Nội vụ")]
    [InlineData("Thanh tra tỉnh", "Trà Vinh", AgencyType.State, "Ủy ban nhân dân tỉnh Trà Vinh", "Thanh tra tỉnh")]
    [InlineData("Văn phòng Ủy ban nhân dân tỉnh", "Trà Vinh", AgencyType.State, "Ủy ban nhân dân tỉnh Trà Vinh", "Văn phòng")]
    [InlineData("Ủy ban nhân dân tỉnh", "Trà Vinh", AgencyType.State, null, "Ủy ban nhân dân tỉnh Trà Vinh")]
    [InlineData("Công an tỉnh", "Trà Vinh", AgencyType.Forces, "Bộ Công an", "Công an tỉnh Trà Vinh")]
    [InlineData("Tòa án nhân dân tỉnh", "Trà Vinh", AgencyType.Justice, "Tòa án nhân dân tối cao", "Tòa án nhân dân tỉnh Trà Vinh")]
    [InlineData("Phòng Nội vụ", "Nghệ An / huyện Tân Kỳ", AgencyType.State, "Ủy ban nhân dân huyện Tân Kỳ", "Phòng Nội vụ")]
    [InlineData("Ủy ban nhân dân huyện", "Nghệ An / huyện Tân Kỳ", AgencyType.State, null, "Ủy ban nhân dân huyện Tân Kỳ")]
    [InlineData("Ban Tổ chức Huyện ủy", "Nghệ An / huyện Tân Kỳ", AgencyType.Party, "Huyện ủy Tân Kỳ", "Ban Tổ chức")]
    [InlineData("Văn phòng", "Nghệ An / Sở Y tế", AgencyType.State, "Sở Y tế", "Văn phòng")]
    [InlineData("Bộ Nội vụ", "Trung ương", AgencyType.State, null, "Bộ Nội vụ")]
    public void Of_AnAgencyOfAKnownSort_NamesTheBodyAboveAndItself(string name, string jurisdiction, AgencyType type, string? superior, string own)
    {
        var letterhead = AgencyLetterhead.Of(Agency(name, jurisdiction, type));

        Assert.Equal((superior, own), (letterhead.Superior, letterhead.Name));
    }

    [Theory]
    [InlineData("Bộ Chỉ huy Quân sự tỉnh", AgencyType.Forces)]
    [InlineData("Hội Nông dân tỉnh", AgencyType.Front)]
    [InlineData("Trường Đại học Trà Vinh", AgencyType.Other)]
    [InlineData("Ban Tổ chức Thành ủy", AgencyType.Party)]
    [InlineData("Thành ủy Trà Vinh", AgencyType.Party)]
    public void Of_AnAgencyWhoseSuperiorNoRuleTells_InventsNone(string name, AgencyType type)
    {
        Assert.Null(AgencyLetterhead.Of(Agency(name, "Trà Vinh", type)).Superior);
    }

    [Fact]
    public void Of_AGroup_HasNoBodyAbove()
    {
        Assert.Null(AgencyLetterhead.Of(Agency("Sở, ban, ngành tỉnh", "Trà Vinh", AgencyType.State) with { IsGroup = true }).Superior);
    }

    [Theory]
    [InlineData("Sở Nội vụ", "Trà Vinh", AgencyType.State, "Trà Vinh")]
    [InlineData("Sở Nội vụ", "TP. Hồ Chí Minh", AgencyType.State, "Thành phố Hồ Chí Minh")]
    [InlineData("Ủy ban nhân dân huyện Càng Long", "Trà Vinh", AgencyType.State, "Càng Long")]
    [InlineData("Thành ủy Vinh", "Nghệ An", AgencyType.Party, "Vinh")]
    [InlineData("Công an phường 5", "Trà Vinh", AgencyType.Forces, "phường 5")]
    [InlineData("Phòng Nội vụ", "Nghệ An / huyện Tân Kỳ", AgencyType.State, "Tân Kỳ")]
    [InlineData("Bộ Nội vụ", "Trung ương", AgencyType.State, "Hà Nội")]
    [InlineData("Quân khu 9", "Trung ương", AgencyType.Forces, null)]
    public void Of_AnAgency_KnowsWhereItDatesItsDocuments(string name, string jurisdiction, AgencyType type, string? place)
    {
        Assert.Equal(place, AgencyLetterhead.Of(Agency(name, jurisdiction, type)).Place);
    }

    [Theory]
    [InlineData("Ban Tổ chức Tỉnh ủy", AgencyType.Party, true, null)]
    [InlineData("Đảng ủy Công an tỉnh", AgencyType.Forces, true, "T/M")]
    [InlineData("Ban Thường vụ Tỉnh ủy", AgencyType.Party, true, "T/M")]
    [InlineData("Ban Thường vụ Tỉnh đoàn", AgencyType.Front, false, null)]
    [InlineData("UBND tỉnh", AgencyType.State, false, "TM. ỦY BAN NHÂN DÂN")]
    [InlineData("Sở Nội vụ", AgencyType.State, false, null)]
    public void Of_AnAgency_KnowsItsFormAndForWhomItsHeadSigns(string name, AgencyType type, bool isParty, string? signsFor)
    {
        var letterhead = AgencyLetterhead.Of(Agency(name, "Trà Vinh", type));

        Assert.Equal((isParty, signsFor), (letterhead.IsParty, letterhead.SignsFor));
    }

    [Fact]
    public void Of_AnAgencyWithWhatAnEditorEntered_SaysThat()
    {
        var agency = Agency("Bộ Chỉ huy Quân sự tỉnh", "Bình Thuận", AgencyType.Forces) with { Parent = "Quân khu 7", Place = "Phan Thiết" };

        var letterhead = AgencyLetterhead.Of(agency);

        Assert.Equal(("Quân khu 7", "Bộ Chỉ huy Quân sự tỉnh Bình Thuận", "Phan Thiết"), (letterhead.Superior, letterhead.Name, letterhead.Place));
    }

    private static Agency Agency(string name, string jurisdiction, AgencyType type) =>
        new() { Id = AgencyId.Of(jurisdiction, name), Name = name, Jurisdiction = jurisdiction, Type = type };
}
