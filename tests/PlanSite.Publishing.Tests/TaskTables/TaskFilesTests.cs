using System.Text.Json;
using PlanSite.Publishing.TaskTables;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.TaskTables;

public sealed class TaskFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static readonly PlanTask Shared = Example.Task("I/1", Example.By(2022, 12, 31)) with
    {
        Assignments =
        [
            new Assignment { Agency = Example.Finance.Name, Role = Role.Coordinate, At = Example.Task("I/1").Place },
            new Assignment { Agency = Example.Departments.Name, Role = Role.Lead, At = Example.Task("I/1").Place },
        ],
    };

    [Fact]
    public void WriteRegister_EveryTask_IsARowWithItsRolesAndDays()
    {
        Write(Example.Plan("66/KH-UBND", Shared, Example.Task("I/2")));

        var lines = folder.Read("data/nhiem-vu.csv").Split("\r\n");

        Assert.StartsWith("Mã kế hoạch,Kế hoạch,Địa phương,Vị trí trong văn bản,Nhiệm vụ,Chủ trì,Tham mưu,", lines[0], StringComparison.Ordinal);
        Assert.Equal("tra-vinh/66-kh-ubnd,Kế hoạch số 66/KH-UBND (Trà Vinh),Trà Vinh,I/1,Việc tại I/1,\"các sở, ngành\",,,,Sở Tài chính,,chậm nhất,chậm nhất,,2022-12-31,ke-hoach/tra-vinh/66-kh-ubnd/index.html#i-1,", lines[1]);
        Assert.Equal(4, lines.Length);
        Assert.Equal("", lines[3]);
    }

    [Fact]
    public void WriteRegister_SeveralDeadlines_HaveAllTheirDaysInOrder()
    {
        var range = new Deadline { Text = "quý I", Kind = DeadlineKind.Within, Start = new DateOnly(2023, 1, 1), End = new DateOnly(2023, 3, 31) };
        Write(Example.Plan("66/KH-UBND", Example.Task("I/1", Example.By(2023, 12, 31) with { For = "cấp xã" }, range, Example.Yearly("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"))));

        Assert.Contains(",– (cấp xã); 2023-01-01; –,\"2023-12-31 (cấp xã); 2023-03-31; hằng năm, ngày 15/12\",", folder.Read("data/nhiem-vu.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteRegister_TasksOfAReplacedPlan_SayByWhich()
    {
        var later = Example.Plan("9/KH-UBND") with { Relations = [new Relation(RelationType.Replaces, "66/KH-UBND", DocumentId.OfNumber("66/KH-UBND", Example.Province), null)] };

        Write(Example.Plan("66/KH-UBND", Example.Task("I/1")), later);

        var lines = folder.Read("data/nhiem-vu.csv").Split("\r\n");
        Assert.EndsWith(",Ghi chú", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",Kế hoạch đã được thay thế bởi Kế hoạch số 9/KH-UBND (Trà Vinh)", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void WriteAgency_ItsTasks_StandOnceWithItsWeightiestRole()
    {
        Write(Example.Plan("66/KH-UBND", Shared, Example.Task("I/2")));

        using var data = JsonDocument.Parse(folder.Read("co-quan/tra-vinh/so-tai-chinh/nhiem-vu.json"));
        var tasks = data.RootElement.EnumerateArray().Select(task => $"{task.GetProperty("plan")} {task.GetProperty("place")} {task.GetProperty("role")} {task.GetProperty("via")}");

        Assert.Equal(["tra-vinh/66-kh-ubnd I/1 coordinate ", "tra-vinh/66-kh-ubnd I/2 lead "], tasks);
        Assert.Contains(",I/1,Việc tại I/1,Phối hợp,,", folder.Read("co-quan/tra-vinh/so-tai-chinh/nhiem-vu.csv"), StringComparison.Ordinal);
        Assert.Contains(",I/1,Việc tại I/1,Chủ trì,\"các sở, ngành\",", folder.Read("co-quan/tra-vinh/so-van-hoa/nhiem-vu.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteAgency_WithoutDuties_WritesNothing()
    {
        Write(Example.Plan("66/KH-UBND", Example.Task("I/2")));

        Assert.DoesNotContain("co-quan/tra-vinh/so-van-hoa/nhiem-vu.csv", folder.Files());
    }

    public void Dispose() => folder.Dispose();

    private void Write(params Plan[] plans)
    {
        var input = Example.Site(null, plans);
        var files = new TaskFiles(input);
        files.WriteRegister(folder.Output);
        foreach (var entry in input.Register.Agencies) files.WriteAgency(folder.Output, entry);
    }
}
