using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Tests.Linking;

public sealed class AgencyLinksTests
{
    private static readonly Agency Finance = Example.Body("Sở Tài chính");
    private static readonly Agency Culture = Example.Body("Sở Văn hóa");
    private static readonly Agency Departments = Example.Group("các sở", Finance, Culture);

    [Fact]
    public void Build_DutyOfAGroup_IsADutyOfEachMember()
    {
        var register = Example.Link([Finance, Culture, Departments], Example.Plan("1/KH-UBND", Example.Task("I/1", (Role.Implement, "Các sở"))));

        Assert.All([Finance, Culture], agency => Assert.Equal(Departments, Assert.Single(register.Find(agency.Id)!.Duties).Via));
        Assert.Null(Assert.Single(register.Find(Departments.Id)!.Duties).Via);
    }

    [Fact]
    public void Build_DutyByNameAndThroughAGroupInOneRole_IsOwn()
    {
        var task = Example.Task("I/1", (Role.Implement, "các sở"), (Role.Implement, "Sở Tài chính"));

        var register = Example.Link([Finance, Culture, Departments], Example.Plan("1/KH-UBND", task));

        Assert.Null(Assert.Single(register.Find(Finance.Id)!.Duties).Via);
    }

    [Fact]
    public void Build_DutyByNameAndThroughAGroupInAnotherRole_IsTheOneByName()
    {
        var task = Example.Task("I/1", (Role.Implement, "các sở"), (Role.Lead, "Sở Tài chính"));

        var register = Example.Link([Finance, Culture, Departments], Example.Plan("1/KH-UBND", task));

        Assert.Equal(Role.Lead, Assert.Single(register.Find(Finance.Id)!.Duties).Role);
        Assert.Equal(Departments, Assert.Single(register.Find(Culture.Id)!.Duties).Via);
    }

    [Fact]
    public void Build_DutiesOfSeveralPlansAndGroups_StandInRegisterOrder()
    {
        var all = Example.Group("tất cả", Finance);
        var second = Example.Plan("2/KH-UBND", Example.Task("I/2", (Role.Lead, "tất cả")), Example.Task("I/1", (Role.Lead, "các sở")));
        var first = Example.Plan("1/KH-UBND", Example.Task("I/1", (Role.Lead, "các sở")), Example.Task("I/2", (Role.Lead, "Sở Tài chính")));

        var duties = Example.Link([Finance, Culture, all, Departments], second, first).Find(Finance.Id)!.Duties;

        Assert.Equal(
            ["tra-vinh/1-kh-ubnd I/1", "tra-vinh/1-kh-ubnd I/2", "tra-vinh/2-kh-ubnd I/2", "tra-vinh/2-kh-ubnd I/1"],
            duties.Select(duty => $"{duty.Task.Plan.Id} {duty.Task.Place}"));
    }

    [Fact]
    public void Build_GroupsInACircle_ReachTheirMembersOnce()
    {
        var wide = Example.Group("các cơ quan", Departments);
        var circle = Departments with { Members = [Finance.Id, wide.Id] };

        var register = Example.Link([Finance, circle, wide], Example.Plan("1/KH-UBND", Example.Task("I/1", (Role.Lead, "các cơ quan"))));

        Assert.Equal(wide, Assert.Single(register.Find(Finance.Id)!.Duties).Via);
    }

    [Fact]
    public void Build_NameOfACentralBody_IsFoundFromAnyProvince()
    {
        var board = Example.Body("Ban Tổ chức Trung ương", AgencyDirectory.Central);

        var register = Example.Link([board], Example.Plan("1/KH-UBND", Example.Task("I/1", (Role.Lead, "Ban Tổ chức Trung ương"))));

        Assert.Single(register.Find(board.Id)!.Duties);
    }

    [Fact]
    public void Build_NameKnownInTheProvinceAndCentrally_MeansTheProvincialOne()
    {
        var local = Example.Body("Mặt trận Tổ quốc Việt Nam");
        var central = Example.Body("Mặt trận Tổ quốc Việt Nam", AgencyDirectory.Central);

        var register = Example.Link([central, local], Example.Plan("1/KH-UBND", Example.Task("I/1", (Role.Lead, "Mặt trận Tổ quốc Việt Nam"))));

        Assert.Single(register.Find(local.Id)!.Duties);
        Assert.Empty(register.Find(central.Id)!.Duties);
    }

    [Fact]
    public void Build_NameOfAnotherProvince_IsNotFound()
    {
        var elsewhere = Example.Body("Sở Tài chính", "Bình Thuận");

        var register = Example.Link([elsewhere], Example.Plan("1/KH-UBND", Example.Task("I/1", (Role.Lead, "Sở Tài chính"))));

        Assert.Null(Assert.Single(register.Tasks.Single().Assignments).Agency);
    }

    [Fact]
    public void Build_IdChosenByAnEditor_WinsOverTheName()
    {
        var task = Example.Task("I/1", (Role.Lead, "Sở Tài chính"));
        task = task with { Assignments = [task.Assignments[0] with { AgencyId = Culture.Id }] };

        var register = Example.Link([Finance, Culture], Example.Plan("1/KH-UBND", task));

        Assert.Single(register.Find(Culture.Id)!.Duties);
        Assert.Empty(register.Find(Finance.Id)!.Duties);
    }

    [Theory]
    [InlineData("sở tài chính")]
    [InlineData("Sở  Tài – chính,")]
    [InlineData("Sở Tài chính")]
    public void Find_AnySpellingOfAName_FindsTheAgency(string printed) =>
        Assert.Equal(Finance, new AgencyDirectory([Finance]).Find(Example.Province, printed));

    [Fact]
    public void TryAdd_SamePlanTwice_KeepsTheFirst()
    {
        var builder = new RegisterBuilder(new AgencyDirectory([]));

        Assert.True(builder.TryAdd(Example.Plan("1/KH-UBND", Example.Task("I/1"))));
        Assert.False(builder.TryAdd(Example.Plan("1/KH-UBND")));

        Assert.Single(builder.Build().Tasks);
    }
}
