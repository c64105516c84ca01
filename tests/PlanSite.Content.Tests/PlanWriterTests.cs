using System.Globalization;
using PlanSite.Content.Tests.Samples;
using PlanSite.Register.Agencies;

namespace PlanSite.Content.Tests;

public sealed class PlanWriterTests
{
    private const string Folder = "plans/tra-vinh/66-kh-ubnd/";

    [Fact]
    public void Write_SamplePlan_IsReadBackAsItWas()
    {
        using var content = new TestContent();
        new PlanWriter(content.Folder).Write(SamplePlan.Plan, []);

        var reading = content.Folder.ReadPlan(content.Folder.FindPlans().Single(), new AgencyDirectory([]));

        Assert.Equal(PlanJson.Of(SamplePlan.Plan), PlanJson.Of(reading.Value!));
    }

    [Fact]
    public void Write_ReadPlan_GivesTheSameBytes()
    {
        using var first = new TestContent();
        using var second = new TestContent();
        new PlanWriter(first.Folder).Write(SamplePlan.Plan, []);

        InCulture("ar-SA", () => new PlanWriter(second.Folder).Write(first.Folder.Read(SamplePlan.Plan.Id), []));

        foreach (var file in "plan.md,tasks.yml,citations.yml".Split(',')) Assert.Equal(first.Bytes(Folder + file), second.Bytes(Folder + file));
    }

    [Fact]
    public void Write_OverAnEarlierPlan_ReplacesItsFilesAndKeepsOthers()
    {
        using var content = new TestContent();
        new PlanWriter(content.Folder).Write(SamplePlan.Plan, []);
        var before = content.Bytes(Folder + "tasks.yml");
        content.Write(Folder + "tasks.yml", "[]\n");
        content.Write(Folder + "notes.txt", "của văn thư");

        new PlanWriter(content.Folder).Write(SamplePlan.Plan, []);

        Assert.Equal(before, content.Bytes(Folder + "tasks.yml"));
        Assert.Equal("của văn thư", content.Text(Folder + "notes.txt"));
        Assert.Equal(["66-kh-ubnd"], content.Names("plans/tra-vinh"));
    }

    // A folder in the place of a file is a failure that every system and user has.
    [Fact]
    public void Write_ThatFailsAtTheLastFile_LeavesWhatWasThere()
    {
        using var content = new TestContent();
        new PlanWriter(content.Folder).Write(SamplePlan.Plan, []);
        content.Write(Folder + "plan.md", "đã sửa");
        content.Write(Folder + "tasks.yml", "đã sửa");
        content.Delete(Folder + "citations.yml");
        content.Write(Folder + "citations.yml/in-the-way.txt", "");

        Assert.ThrowsAny<IOException>(() => new PlanWriter(content.Folder).Write(SamplePlan.Plan, []));

        Assert.Equal("đã sửa", content.Text(Folder + "plan.md"));
        Assert.Equal("đã sửa", content.Text(Folder + "tasks.yml"));
        Assert.Equal(["66-kh-ubnd"], content.Names("plans/tra-vinh"));
    }

    [Fact]
    public void Write_ThatFailsOfANewPlan_LeavesNothing()
    {
        using var content = new TestContent();
        content.Write("plans/tra-vinh", "a file where the folder should be");

        Assert.ThrowsAny<IOException>(() => new PlanWriter(content.Folder).Write(SamplePlan.Plan, []));

        Assert.Equal(["tra-vinh"], content.Names("plans"));
    }

    [Fact]
    public void Write_FieldsThatAreNotPrinted_SayWhyTheyAreNull()
    {
        using var content = new TestContent();
        new PlanWriter(content.Folder).Write(SamplePlan.Plan, []);

        Assert.Contains("\non-behalf-of: null  # không ghi\n", content.Text(Folder + "plan.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Task_TellsTheClerkWhichItIsAndLeavesOutTheUsual()
    {
        using var content = new TestContent();
        new PlanWriter(content.Folder).Write(SamplePlan.Plan, []);

        Assert.Contains(
            """

            # Giao Sở Nội vụ theo dõi, đôn đốc.
            - place: III/¶1
              assignments:
                - agency: Sở Nội vụ
                  role: monitor
              deadlines:

            """,
            content.Text(Folder + "tasks.yml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Exists_BeforeAndAfterWriting_Differs()
    {
        using var content = new TestContent();
        var writer = new PlanWriter(content.Folder);

        Assert.False(writer.Exists(SamplePlan.Plan.Id));
        writer.Write(SamplePlan.Plan, []);
        Assert.True(writer.Exists(SamplePlan.Plan.Id));
    }

    private static void InCulture(string name, Action action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
