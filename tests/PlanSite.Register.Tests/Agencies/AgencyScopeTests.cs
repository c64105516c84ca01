using PlanSite.Register.Agencies;

namespace PlanSite.Register.Tests.Agencies;

public sealed class AgencyScopeTests
{
    [Theory]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Phòng Nội vụ", "Nghệ An / huyện Tân Kỳ")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "UBND các xã, thị trấn", "Nghệ An / huyện Tân Kỳ")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Huyện ủy", "Nghệ An / huyện Tân Kỳ")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Sở Nội vụ", "Nghệ An")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Bộ Y tế", "Nghệ An")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Bộ phận Tiếp nhận và Trả kết quả", "Nghệ An / huyện Tân Kỳ")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "UBND huyện Quỳ Hợp", "Nghệ An")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "UBND huyện Tân Kỳ", "Nghệ An")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Thành ủy Vinh", "Nghệ An")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Chi cục Thuế khu vực Bắc Nghệ I", "Nghệ An")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Trung tâm Kiểm soát bệnh tật", "Nghệ An")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Mặt trận Tổ quốc và các đoàn thể huyện", "Nghệ An / huyện Tân Kỳ")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "UBND xã", "Nghệ An / huyện Tân Kỳ")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "các sở, ban, ngành", "Nghệ An")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "UBND tỉnh", "Nghệ An")]
    [InlineData("Nghệ An", "huyện Tân Kỳ", "Tỉnh ủy", "Nghệ An")]
    [InlineData("Hà Nội", "quận Ba Đình", "Thành ủy", "Hà Nội")]
    [InlineData("Hà Nội", "quận Ba Đình", "UBND thành phố", "Hà Nội")]
    [InlineData("Nghệ An", "thành phố Vinh", "UBND thành phố", "Nghệ An / thành phố Vinh")]
    [InlineData("Nghệ An", "xã Phú Lộc", "Công chức Văn hóa - Xã hội", "Nghệ An / xã Phú Lộc")]
    [InlineData("Trung ương", "Bộ Nội vụ", "Văn phòng Bộ", "Trung ương / Bộ Nội vụ")]
    [InlineData("Trung ương", "Bộ Nội vụ", "Các Vụ, Cục thuộc Bộ", "Trung ương / Bộ Nội vụ")]
    [InlineData("Trung ương", "Bộ Nội vụ", "Vụ Tổ chức cán bộ", "Trung ương / Bộ Nội vụ")]
    [InlineData("Trung ương", "Bộ Nội vụ", "Bộ Tài chính", "Trung ương")]
    [InlineData("Trung ương", "Bộ Nội vụ", "Văn phòng Chính phủ", "Trung ương")]
    [InlineData("Cà Mau", "Sở Y tế", "Phòng Kế hoạch - Tài chính", "Cà Mau / Sở Y tế")]
    [InlineData("Cà Mau", "Sở Y tế", "Sở Nội vụ", "Cà Mau")]
    [InlineData("Cà Mau", "Sở Y tế", "Văn phòng UBND tỉnh", "Cà Mau")]
    [InlineData("Cà Mau", "Sở Y tế", "Cục Thuế", "Cà Mau")]
    [InlineData("Cà Mau", "Sở Y tế", "Trung tâm Phục vụ hành chính công", "Cà Mau")]
    [InlineData("Cà Mau", "Sở Y tế", "Văn phòng Đăng ký đất đai", "Cà Mau")]
    [InlineData("Cà Mau", "Sở Y tế", "Văn phòng Sở", "Cà Mau / Sở Y tế")]
    [InlineData("Cà Mau", "Trường THPT Trần Phú", "Phó Hiệu trưởng", "Cà Mau / Trường THPT Trần Phú")]
    [InlineData("Cà Mau", "Trường THPT Trần Phú", "Ban đại diện cha mẹ học sinh", "Cà Mau / Trường THPT Trần Phú")]
    [InlineData("Cà Mau", "Trường THPT Trần Phú", "Công an phường", "Cà Mau")]
    [InlineData("Cà Mau", "Trường THPT Trần Phú", "Tổ Ngữ văn", "Cà Mau / Trường THPT Trần Phú")]
    [InlineData("Cà Mau", null, "Phòng Nội vụ", "Cà Mau")]
    public void Of_AName_IsWithinTheAuthorityForItsOwnBodies(string jurisdiction, string? authority, string name, string expected) =>
        Assert.Equal(expected, new AgencyScope(jurisdiction, authority).Of(name));

    [Theory]
    [InlineData("huyện Tân Kỳ", "Tân Kỳ")]
    [InlineData("thị xã Hồng Lĩnh", "Hồng Lĩnh")]
    [InlineData("xã Tân Hòa, huyện Nghĩa Đàn", "Tân Hòa")]
    [InlineData("phường 5", "Nghệ An")]
    [InlineData("Sở Y tế", "Nghệ An")]
    [InlineData(null, "Nghệ An")]
    public void Place_IsTheDistrictOrTheProvince(string? authority, string expected) => Assert.Equal(expected, new AgencyScope("Nghệ An", authority).Place);

    [Theory]
    [InlineData("Nghệ An / huyện Tân Kỳ", "nghe-an-huyen-tan-ky/phong-noi-vu")]
    [InlineData("Nghệ An/Huyện Tân Kỳ", "nghe-an-huyen-tan-ky/phong-noi-vu")]
    [InlineData("Nghệ An", "nghe-an/phong-noi-vu")]
    public void Find_AnOwnBody_IsThatOfTheAuthorityElseOfTheProvince(string jurisdiction, string id)
    {
        var directory = new AgencyDirectory([Body("Nghệ An"), Body("Nghệ An / huyện Quỳ Hợp"), .. jurisdiction == "Nghệ An" ? Array.Empty<Agency>() : [Body(jurisdiction)]]);

        Assert.Equal(id, directory.Find(new AgencyScope("Nghệ An", "huyện Tân Kỳ"), "Phòng Nội vụ")!.Id.ToString());
    }

    private static Agency Body(string jurisdiction) => new() { Id = AgencyId.Of(jurisdiction, "Phòng Nội vụ"), Name = "Phòng Nội vụ", Jurisdiction = jurisdiction, Type = AgencyType.State };

    [Theory]
    [InlineData("Nghệ An / huyện Tân Kỳ", "Nghệ An")]
    [InlineData("Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu")]
    [InlineData("Bà Rịa - Vũng Tàu / huyện Long Điền", "Bà Rịa - Vũng Tàu")]
    [InlineData("Trung ương", "Trung ương")]
    public void Around_GivesTheJurisdictionAgain(string jurisdiction, string expected) => Assert.Equal(expected, AgencyScope.Around(jurisdiction));
}
