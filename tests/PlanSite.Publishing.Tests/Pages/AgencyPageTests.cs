namespace PlanSite.Publishing.Tests.Pages;

public sealed class AgencyPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private const string Member = "co-quan/tra-vinh/so-tai-chinh/index.html";
    private const string Group = "co-quan/tra-vinh/cac-so-ban-nganh/index.html";
    private const string Idle = "co-quan/tra-vinh/bao-tra-vinh/index.html";
    private const string Sheet = "co-quan/tra-vinh/so-noi-vu/phieu.html";

    [Fact]
    public void Publish_DutyOfAGroup_StandsOnTheMembersPage()
    {
        Assert.Contains("Xây dựng đề án theo Kết luận số 21-KL/TW và báo cáo. (thuộc nhóm Các sở, ban, ngành)", site.Text(Member), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_GroupAndMember_ShowEachOther()
    {
        Assert.NotNull(site.Main(Group).QuerySelector("section[aria-labelledby='thanh-vien'] a[href$='so-tai-chinh/index.html']"));
        Assert.NotNull(site.Main(Member).QuerySelector("section[aria-labelledby='nhom'] a[href$='cac-so-ban-nganh/index.html']"));
    }

    [Fact]
    public void Publish_Duties_AreGroupedByRoleInTheOrderOfResponsibility()
    {
        var roles = site.Main(Member).QuerySelectorAll("h3").Select(heading => heading.FirstChild!.TextContent.Trim());

        Assert.Equal(["Chủ trì", "Thực hiện"], roles);
    }

    [Fact]
    public void Publish_Duties_WithADayComeFirst()
    {
        var sorts = site.Main("co-quan/tra-vinh/so-noi-vu/index.html").QuerySelectorAll("#vai-tro-implement ~ h4").Select(heading => heading.TextContent);

        Assert.Equal(["Có thời hạn cụ thể", "Theo sự kiện"], sorts);
    }

    [Fact]
    public void Publish_AgencyWithoutDuties_HasNoCalendarLink()
    {
        Assert.Contains("Chưa có nhiệm vụ nào được giao.", site.Text(Idle), StringComparison.Ordinal);
        Assert.Null(site.Main(Idle).QuerySelector("a[href$='.ics']"));
        Assert.NotNull(site.Main(Member).QuerySelector("a[href$='lich.ics']"));
    }

    [Fact]
    public void Publish_AgencyIndex_ListsEveryAgencyByJurisdiction()
    {
        var areas = site.Main("co-quan/index.html").QuerySelectorAll("h2").Select(heading => heading.TextContent);

        Assert.Equal(["Bình Phước", "Trà Vinh"], areas);
        Assert.Equal(SampleAgencies.All.Count, site.Main("co-quan/index.html").QuerySelectorAll(".agencies li").Length);
    }

    [Fact]
    public void Publish_DutySheet_ListsEveryTaskOnceWithItsWeightiestRole()
    {
        var rows = site.Main(Sheet).QuerySelectorAll("tbody tr").Select(row => $"{row.Children[0].TextContent} {row.Children[3].TextContent.Trim().Split('(')[0].Trim()}");

        Assert.Equal(["1 Chủ trì", "2 Thực hiện", "3 Thực hiện"], rows);
    }

    [Theory]
    [InlineData(Sheet, "Tổng số: 3 nhiệm vụ. Phiếu gồm nhiệm vụ giao trực tiếp và nhiệm vụ giao qua các nhóm: Các sở, ban, ngành.")]
    [InlineData("co-quan/tra-vinh/bao-tra-vinh/phieu.html", "Chưa có nhiệm vụ nào được giao. Danh mục chưa ghi cơ quan này thuộc nhóm nào.")]
    public void Publish_DutySheet_SaysThroughWhichGroupsItHasDuties(string sheet, string expected)
    {
        Assert.Contains(expected, site.Text(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_DutySheetOfAGroup_SaysNothingOfGroups()
    {
        Assert.DoesNotContain("nhóm", site.Text("co-quan/tra-vinh/cac-so-ban-nganh/phieu.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_DutySheet_LeavesTheResultsColumnEmpty()
    {
        Assert.All(site.Main(Sheet).QuerySelectorAll("tbody tr"), row => Assert.Equal("", row.LastElementChild!.TextContent));
        Assert.Equal(7, site.Main(Sheet).QuerySelectorAll("thead th").Length);
    }

    [Fact]
    public void Publish_AgencyPage_LinksEverySheetInEveryFormAndItsData()
    {
        const string Folder = "co-quan/tra-vinh/so-noi-vu/";
        var written = Directory.EnumerateFiles(Path.Combine(site.Root, Folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(site.Root, Folder), file).Replace('\\', '/'))
            .Where(file => file.StartsWith("phieu", StringComparison.Ordinal) || file.StartsWith("nhiem-vu.", StringComparison.Ordinal));

        var linked = site.Main(Folder + "index.html").QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.Replace("../../../" + Folder, "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(written.ToHashSet(StringComparer.Ordinal), linked);
        Assert.Contains("phieu/2022-quy-2.docx", linked);
    }

    [Fact]
    public void Publish_DutySheets_LinkOneAnotherAndMarkTheirOwn()
    {
        var quarter = site.Main("co-quan/tra-vinh/so-noi-vu/phieu/2022-quy-2.html").QuerySelectorAll(".sheet-nav a");

        Assert.Equal(["Tất cả nhiệm vụ", "Chưa hết hạn", "Năm 2022", "Quý I/2022", "Quý II/2022", "Kế hoạch số 66/KH-UBND (Trà Vinh)"], quarter.Select(link => link.TextContent));
        Assert.Equal(["Quý II/2022"], quarter.Where(link => link.HasAttribute("aria-current")).Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("co-quan/binh-phuoc/ban-to-chuc-tinh-uy/phieu.html", "TỈNH ỦY BÌNH PHƯỚC BAN TỔ CHỨC * ĐẢNG CỘNG SẢN VIỆT NAM Bình Phước, ngày 01 tháng 6 năm 2022")]
    [InlineData(Sheet, "ỦY BAN NHÂN DÂN TỈNH TRÀ VINH SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Trà Vinh, ngày 01 tháng 6 năm 2022")]
    public void Publish_DutySheet_HasTheLetterheadOfItsSide(string sheet, string expected)
    {
        var spans = site.Main(sheet).QuerySelectorAll(".sheet-head span").Select(span => span.TextContent.Trim());

        Assert.Equal(expected, string.Join(' ', spans));
    }
}
