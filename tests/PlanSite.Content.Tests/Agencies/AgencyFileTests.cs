using PlanSite.Content.Tests.Samples;
using PlanSite.Register.Agencies;
using PlanSite.Register.Readings;

namespace PlanSite.Content.Tests.Agencies;

public sealed class AgencyFileTests
{
    private static readonly Agency Department = new()
    {
        Id = AgencyId.Of("Trà Vinh", "Sở Nội vụ"), Name = "Sở Nội vụ", Jurisdiction = "Trà Vinh", Type = AgencyType.State, Aliases = ["SNV", "Sở: Nội vụ"],
        Parent = "Ủy ban nhân dân tỉnh Trà Vinh", Place = "Trà Vinh",
    };

    private static readonly Agency Group = new()
    {
        Id = AgencyId.Of("Trà Vinh", "các sở"), Name = "các sở", Jurisdiction = "Trà Vinh", Type = AgencyType.State, IsGroup = true, Members = [Department.Id],
    };

    [Fact]
    public void Append_Agencies_AreReadBackInOrder()
    {
        using var content = new TestContent();
        AgencyFile.Append(content.Folder, [Department]);
        AgencyFile.Append(content.Folder, [Group]);

        var reading = content.Folder.ReadAgencies();

        Assert.Empty(reading.Findings);
        Assert.Equivalent(new[] { Department, Group }, reading.Value!.All, strict: true);
    }

    [Fact]
    public void Append_ADoubtfulAgency_IsReadWithTheDoubtUntilItsCommentIsDeleted()
    {
        using var content = new TestContent();
        AgencyFile.Append(content.Folder, [Department, Group with { Doubt = ReadingReason.NameOpenEnd, Members = [] }]);
        Assert.Equal([null, ReadingReason.NameOpenEnd], content.Folder.ReadAgencies().Value!.All.Select(agency => agency.Doubt));

        content.Write("agencies.yml", content.Text("agencies.yml").Replace("# cần xem lại: tên cơ quan không rõ ranh giới\n", "", StringComparison.Ordinal));

        Assert.All(content.Folder.ReadAgencies().Value!.All, agency => Assert.Null(agency.Doubt));
    }

    [Fact]
    public void Append_ToFileOfAClerk_LeavesWhatIsThere()
    {
        const string Before = "# của tôi\n- {id: tra-vinh/a,   name: A, jurisdiction: Trà Vinh, type: party} # giữ";
        using var content = new TestContent();
        content.Write("agencies.yml", Before);

        AgencyFile.Append(content.Folder, [Department]);

        Assert.StartsWith(Before + "\n\n- id: tra-vinh/so-noi-vu\n", content.Text("agencies.yml"), StringComparison.Ordinal);
        Assert.Equal(2, content.Folder.ReadAgencies().Value!.All.Count);
    }

    [Fact]
    public void Append_Nothing_BeginsTheFileWithItsExplanation()
    {
        using var content = new TestContent();
        AgencyFile.Append(content.Folder, []);

        Assert.StartsWith("# Danh mục cơ quan.", content.Text("agencies.yml"), StringComparison.Ordinal);
        Assert.EndsWith("\n[]\n", content.Text("agencies.yml"), StringComparison.Ordinal);
        Assert.Empty(content.Folder.ReadAgencies().Value!.All);
    }

    [Theory]
    [InlineData("Sở Tài Chính", "agency-name-for-id", "tra-vinh/so-tai-chinh")]
    [InlineData("STC", "agency-name-for-id", "tra-vinh/so-tai-chinh")]
    [InlineData("Bộ Nội vụ", "agency-name-for-id", "trung-uong/bo-noi-vu")]
    [InlineData("tra-vinh/so-tai-chin", "unknown-agency-id", " (→ tra-vinh/so-tai-chinh?)")]
    [InlineData("tra-vihn/so-tai-chinh", "unknown-agency-id", " (→ tra-vinh/so-tai-chinh?)")]
    [InlineData("tra-vinh/so-xay-dung", "unknown-agency-id", "")]
    [InlineData("Sở Xây dựng", "unknown-agency-id", "")]
    public void ReadAgencies_MemberThatIsNoId_NamesTheAgencyMeantOnce(string member, string code, string note)
    {
        using var content = new TestContent();
        content.Write("agencies.yml", $$"""
            - {id: binh-thuan/so-xay-dung, name: Sở Xây dựng, jurisdiction: Bình Thuận, type: state}
            - {id: binh-thuan/so-tai-chinh, name: Sở Tài chính, jurisdiction: Bình Thuận, type: state}
            - {id: tra-vinh/cac-so, name: các sở, jurisdiction: Trà Vinh, type: state, group: true, members: [{{member}}]}
            - {id: tra-vinh/so-tai-chinh, name: Sở Tài chính, jurisdiction: Trà Vinh, type: state, aliases: [STC]}
            - {id: trung-uong/bo-noi-vu, name: Bộ Nội vụ, jurisdiction: Trung ương, type: state}
            """);

        var finding = Assert.Single(content.Folder.ReadAgencies().Findings);
        Assert.Equal([$"{code} content/agencies.yml(3,99)"], TestContent.Shown([finding]));
        Assert.Equal([member, note], finding.Arguments);
    }

    [Fact]
    public void ReadAgencies_MemberWhoseEntryHasAMistake_IsNotUnknown()
    {
        using var content = new TestContent();
        content.Write("agencies.yml", "- {id: t/a, name: A, jurisdiction: T, type: party, group: true, members: [t/b]}\n- {id: t/b, name: B, jurisdiction: T, type: bank}\n");

        Assert.Equal(["value-invalid content/agencies.yml(2,45)"], TestContent.Shown(content.Folder.ReadAgencies().Findings));
    }

    [Fact]
    public void ReadAgencies_MemberByTheNameOfAnEntryWithAMistake_NamesItsId()
    {
        using var content = new TestContent();
        content.Write("agencies.yml", "- {id: t/a, name: A, jurisdiction: T, type: party, group: true, members: [Sở B]}\n- {id: t/b, name: Sở B, jurisdiction: T, type: nhà nước}\n");

        var reading = content.Folder.ReadAgencies();

        Assert.Equal(["agency-name-for-id content/agencies.yml(1,75)", "value-misspelt content/agencies.yml(2,48)"], TestContent.Shown(reading.Findings));
        Assert.Equal("Cơ quan nhà nước", reading.Findings[1].Arguments[3]);
        Assert.Single(reading.Value!.All);
    }

    [Fact]
    public void ReadAgencies_NameForTheId_ShowsTheIdToWrite()
    {
        using var content = new TestContent();
        content.Write("agencies.yml", "- {id: Sở Y tế, name: Sở Y tế, jurisdiction: Bình Thuận, type: state}");

        Assert.Equal(["id", "Sở Y tế", "binh-thuan/so-y-te"], Assert.Single(content.Folder.ReadAgencies().Findings).Arguments);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Danh mục cơ quan.\n# chưa có\n")]
    [InlineData("\n\n")]
    [InlineData("[]\n")]
    [InlineData("---\n# chưa có\n")]
    public void ReadAgencies_FileWithoutEntries_IsAnEmptyRegister(string yaml)
    {
        using var content = new TestContent();
        content.Write("agencies.yml", yaml);

        var reading = content.Folder.ReadAgencies();

        Assert.Empty(reading.Findings);
        Assert.Empty(reading.Value!.All);
    }

    [Fact]
    public void Append_ToAnEmptyListInBrackets_IsReadBack()
    {
        using var content = new TestContent();
        content.Write("agencies.yml", "# của tôi\n[]\n");

        AgencyFile.Append(content.Folder, [Department]);

        Assert.Equivalent(new[] { Department }, content.Folder.ReadAgencies().Value!.All, strict: true);
    }

    [Fact]
    public void ReadAgencies_WithoutFile_SaysHowToGoOn()
    {
        using var content = new TestContent();

        Assert.Equal(["file-missing content/agencies.yml", "agencies-missing content/agencies.yml"], TestContent.Shown(content.Folder.ReadAgencies().Findings));
    }

    [Theory]
    [InlineData("Sở TP", "(aliases: [Sở TP]) or begin a new line below 'aliases:' for each value with '- ' (- Sở TP)")]
    [InlineData("Sở TP, Sở Tư pháp", "(aliases: [\"Sở TP, Sở Tư pháp\"])")]
    public void ReadAgencies_OneTextForAList_ShowsTheListToWrite(string text, string shown)
    {
        using var content = new TestContent();
        content.Write("agencies.yml", $"- id: tra-vinh/a\n  name: A\n  jurisdiction: Trà Vinh\n  type: party\n  aliases: {text}\n");

        var finding = Assert.Single(content.Folder.ReadAgencies().Findings);
        Assert.Equal(["list-expected content/agencies.yml(5,12)"], TestContent.Shown([finding]));
        Assert.Contains(shown, finding.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- {id: tra-vinh/a, name: A, jurisdiction: Trà Vinh, type: bank}", "value-invalid content/agencies.yml(1,59)")]
    [InlineData("- {id: Trà Vinh/a, name: A, jurisdiction: Trà Vinh, type: party}", "value-invalid content/agencies.yml(1,8)")]
    [InlineData("- {id: tra-vinh/a, jurisdiction: Trà Vinh, type: cơ quan nhà nước}", "field-missing content/agencies.yml(1,3)")]
    [InlineData("- {id: t/a, name: A, jurisdiction: T, type: party}\n- {id: t/a, name: B, jurisdiction: T, type: party}", "duplicate-agency content/agencies.yml(2,8)")]
    [InlineData("- {id: t/a, name: Uỷ ban, jurisdiction: T, type: party}\n- {id: t/b, name: Ủy ban, jurisdiction: T, type: party}", "duplicate-agency content/agencies.yml(2,19)")]
    [InlineData("- {id: t/a, name: A, jurisdiction: T, type: party, group: true, members: [t/b]}", "unknown-agency-id content/agencies.yml(1,75)")]
    [InlineData("- {id: t/a, name: A, jurisdiction: T, type: party, members: [t/a]}", "members-without-group content/agencies.yml(1,61)")]
    [InlineData("- {id: t/a, name: A, jurisdiction: T, type: party, parent: [Tỉnh ủy]}", "text-expected content/agencies.yml(1,60)")]
    [InlineData("- {id: t/a, name: A, jurisdiction: T, type: party, alias: x}", "field-unknown content/agencies.yml(1,52)")]
    public void ReadAgencies_Mistake_SaysWhere(string yaml, string expected)
    {
        using var content = new TestContent();
        content.Write("agencies.yml", yaml);

        Assert.Equal([expected], TestContent.Shown(content.Folder.ReadAgencies().Findings));
    }
}
