using PlanSite.Import.Agencies;

namespace PlanSite.Import.Tests.Agencies;

public sealed class SharedWordsTests
{
    [Theory]
    [InlineData("các sở: Nội vụ, Tài chính, Tư pháp, Công an tỉnh; Ủy ban nhân dân các xã, phường", "Nội vụ = Sở Nội vụ | Tài chính = Sở Tài chính | Tư pháp = Sở Tư pháp | Công an tỉnh | Ủy ban nhân dân các xã, phường")]
    [InlineData("Các Sở: Văn hóa, Thể thao và Du lịch; Y tế", "Văn hóa, Thể thao và Du lịch = Sở Văn hóa, Thể thao và Du lịch | Y tế = Sở Y tế")]
    [InlineData("các Bộ: Công an, Quốc phòng, Tài chính", "Công an = Bộ Công an | Quốc phòng = Bộ Quốc phòng | Tài chính = Bộ Tài chính")]
    [InlineData("Ủy ban nhân dân các xã: Tân Phú, An Bình và Long Hải", "Tân Phú = Ủy ban nhân dân xã Tân Phú | An Bình = Ủy ban nhân dân xã An Bình | Long Hải = Ủy ban nhân dân xã Long Hải")]
    public void OfHeading_WordBeforeAColon_BelongsToEveryName(string heading, string names) => Assert.Equal(names, Names(heading));

    [Theory]
    [InlineData("Các Sở Kế hoạch và Đầu tư, Tài chính và Xây dựng", "Sở Kế hoạch và Đầu tư | Tài chính = Sở Tài chính | Xây dựng = Sở Xây dựng")]
    [InlineData("Sở Nội vụ, Tài chính, Văn hóa, Thể thao và Du lịch; Thanh tra tỉnh", "Sở Nội vụ | Tài chính = Sở Tài chính | Văn hóa, Thể thao và Du lịch = Sở Văn hóa, Thể thao và Du lịch | Thanh tra tỉnh")]
    [InlineData("Sở Y tế, Công an tỉnh", "Sở Y tế | Công an tỉnh")]
    [InlineData("UBND huyện Cao Lãnh, Lấp Vò và Tháp Mười", "UBND huyện Cao Lãnh | Lấp Vò = UBND huyện Lấp Vò | Tháp Mười = UBND huyện Tháp Mười")]
    [InlineData("UBND xã Tân Phú, Bưu điện tỉnh", "UBND xã Tân Phú | Bưu điện tỉnh")]
    [InlineData("UBND xã Tân Phú, Luật Đất đai", "")]
    public void OfHeading_WordOfTheFirstDepartment_BelongsToTheNext(string heading, string names) => Assert.Equal(names, Names(heading));

    [Theory]
    [InlineData("Sở Khoa học và Công nghệ Sở Công Thương", "Sở Khoa học và Công nghệ | Sở Công Thương")]
    [InlineData("Công an tỉnh Sở Y tế UBND các xã, phường", "Công an tỉnh | Sở Y tế | UBND các xã, phường")]
    [InlineData("Phòng Nội vụ Ủy ban nhân dân huyện", "Phòng Nội vụ Ủy ban nhân dân huyện")]
    public void OfHeading_LostSeparator_StillParts(string heading, string names) => Assert.Equal(names, Names(heading));

    [Theory]
    [InlineData("các ban xây dựng Đảng (Ban Tổ chức, Ban Tuyên giáo), Văn phòng Tỉnh ủy", "các ban xây dựng Đảng | Ban Tổ chức | Ban Tuyên giáo | Văn phòng Tỉnh ủy")]
    [InlineData("Sở Y tế (Trung tâm Kiểm soát bệnh tật), Sở Nội vụ", "Sở Y tế | Sở Nội vụ")]
    [InlineData("Sở Y tế (cơ quan thường trực); Sở Nội vụ", "Sở Y tế | Sở Nội vụ")]
    public void OfHeading_BracketInAList_NamesMembersOfAGroupOnly(string heading, string names) => Assert.Equal(names, Names(heading));

    [Theory]
    [InlineData("các ban (các ban (các sở ")]
    [InlineData("các ban (Sở Y tế) (Sở Nội vụ")]
    [InlineData("Sở Y tế (")]
    [InlineData("các sở: ")]
    [InlineData("Ban Chỉ đạo về ")]
    [InlineData("Sở Y tế, Tài chính và ")]
    public void In_BrokenListsOverAndOver_AreReadToTheEnd(string piece)
    {
        var text = new AgencyText(string.Concat(Enumerable.Repeat(piece, 500)));

        var ends = AgencyPhrases.In(text).Select(list => list.End).ToList();

        Assert.Equal(ends.Order(), ends);
        Assert.All(ends, end => Assert.InRange(end, 1, text.Length));
    }

    private static string Names(string heading) =>
        string.Join(" | ", AgencyPhrases.OfHeading(heading).Select(one => one.Resolved is null ? one.Printed : $"{one.Printed} = {one.Resolved}"));
}
