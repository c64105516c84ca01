using PlanSite.Content.Tests.Samples;
using PlanSite.Register.Agencies;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Tests;

public sealed class ContentFolderTests
{
    [Fact]
    public void FindPlans_Folders_AreInOrdinalOrderOfIds()
    {
        using var content = new TestContent();
        foreach (var name in "tra-vinh/2,tra-vinh/10,binh-thuan/a,.git/b,tra-vinh/.x".Split(',')) content.Write($"plans/{name}/plan.md", "");

        Assert.Equal(["binh-thuan/a", "tra-vinh/10", "tra-vinh/2"], content.Folder.FindPlans().Select(plan => plan.Id.ToString()));
    }

    [Fact]
    public void FindPlans_WithoutContent_FindsNone() => Assert.Empty(new ContentFolder("no/such/folder").FindPlans());

    [Fact]
    public void FindSources_Plans_AreFoundByTheirSourceAsWritten()
    {
        using var content = new TestContent();
        foreach (var name in (string[])["tra-vinh/2", "tra-vinh/1", "binh-thuan/3"])
            content.Write($"plans/{name}/plan.md", SmallPlan.Text.Replace("seeds/a.txt", $"\"seeds/{name[^1]}: kế hoạch.txt\"", StringComparison.Ordinal));

        Assert.Equal(
            ["seeds/1: kế hoạch.txt → tra-vinh/1", "seeds/2: kế hoạch.txt → tra-vinh/2", "seeds/3: kế hoạch.txt → binh-thuan/3"],
            content.Folder.FindSources().Select(source => $"{source.Key} → {source.Value}"));
    }

    [Fact]
    public void FindSources_OneSourceOfTwoPlans_GivesTheFirst()
    {
        using var content = new TestContent();
        content.Write("plans/tra-vinh/2/plan.md", SmallPlan.Text);
        content.Write("plans/tra-vinh/10/plan.md", SmallPlan.Text);

        Assert.Equal(PlanId.Of("Trà Vinh", "10"), content.Folder.FindSources()["seeds/a.txt"]);
    }

    [Theory]
    [InlineData("không có phần khai báo")]
    [InlineData("---\nsource: [\n---\n")]
    [InlineData("---\n- source\n---\n")]
    [InlineData("---\nsource: null\n---\n")]
    [InlineData("---\nsource: [a]\n---\n")]
    public void FindSources_BrokenPlan_IsPassedOver(string broken)
    {
        using var content = new TestContent();
        content.Write("plans/tra-vinh/1/plan.md", broken);
        content.Write("plans/tra-vinh/2/plan.md", SmallPlan.Text);
        Directory.CreateDirectory(Path.Combine(content.Folder.Path, "plans/tra-vinh/3"));

        Assert.Equal(["tra-vinh/2"], content.Folder.FindSources().Values.Select(plan => plan.ToString()));
    }

    [Fact]
    public void FindSources_OtherMistakesInThePlan_DoNotMatter()
    {
        using var content = new TestContent();
        content.Write("plans/tra-vinh/1/plan.md", "---\nsource: seeds/a.txt\ndate: hôm nay\n---\n{I//2} x");

        Assert.True(content.Folder.FindSources().ContainsKey("seeds/a.txt"));
    }

    [Fact]
    public void FindSources_WithoutContent_FindsNone() => Assert.Empty(new ContentFolder("no/such/folder").FindSources());

    [Fact]
    public void ReadPlan_FolderWhoseNameIsNoId_AsksToRenameIt()
    {
        using var content = new TestContent();
        content.Write("plans/Trà Vinh/1/plan.md", SmallPlan.Text);
        content.Write("plans/Trà Vinh/1/tasks.yml", "");
        content.Write("plans/Trà Vinh/1/citations.yml", "");

        Assert.Equal(["folder-name content/plans/Trà Vinh/1"], TestContent.Shown(content.ReadOnly().Findings));
        Assert.Equal(["Trà Vinh/1", "tra-vinh/1"], Assert.Single(content.ReadOnly().Findings).Arguments);
    }

    [Fact]
    public void Read_ById_GivesThePlan()
    {
        using var content = new TestContent();
        new PlanWriter(content.Folder).Write(SamplePlan.Plan, []);

        Assert.Equal(PlanJson.Of(SamplePlan.Plan), PlanJson.Of(content.Folder.Read(SamplePlan.Plan.Id)));
    }

    [Fact]
    public void Read_PlanThatVanished_Throws()
    {
        using var content = new TestContent();

        Assert.Throws<IOException>(() => content.Folder.Read(PlanId.Of("Trà Vinh", "1")));
    }

    [Fact]
    public void SourceFolder_OfContentInTheCurrentFolder_IsTheCurrentFolder() =>
        Assert.Equal(Directory.GetCurrentDirectory(), new ContentFolder("content/").SourceFolder);

    [Fact]
    public void ReadPlan_ThatThePlanWriterWrote_HasNothingWrongButAgenciesAndFootnotes()
    {
        using var content = new TestContent();
        new PlanWriter(content.Folder).Write(SamplePlan.Plan, []);

        var reading = content.Folder.ReadPlan(content.Folder.FindPlans()[0], new AgencyDirectory([]));

        Assert.Equal(["unknown-agency-id", "unknown-agency", "unknown-agency"], TestContent.Shown(reading.Findings).Select(shown => shown.Split(' ')[0]).Order(StringComparer.Ordinal).Reverse());
    }
}
