using PlanSite.Publishing.Changes;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Changes;

public sealed class PlanComparisonTests
{
    private static readonly Deadline June = new() { Text = "trước ngày 30/6/2025", Kind = DeadlineKind.By, End = new DateOnly(2025, 6, 30) };
    private static readonly Deadline September = new() { Text = "trước ngày 30/9/2025", Kind = DeadlineKind.By, End = new DateOnly(2025, 9, 30) };

    [Fact]
    public void Changes_WhenNumbersShift_IsOnlyTheTaskThatCame()
    {
        var changes = Compare([Task("II/1", "A"), Task("II/2", "B"), Task("II/3", "C")], [Task("II/1", "A"), Task("II/2", "mới"), Task("II/3", "B"), Task("II/4", "C")]);

        Assert.Equal(["New II/2 mới"], changes.Select(Short));
    }

    [Fact]
    public void Changes_OfATaskThatReadsOtherwise_HasBothTexts()
    {
        var change = Assert.Single(Compare([Task("II/1", "A"), Task("II/2", "rà soát hồ sơ")], [Task("II/1", "A"), Task("II/2", "rà soát danh mục hồ sơ")]));

        Assert.Equal(TaskChangeKind.Text, change.Kind);
        Assert.Equal(["rà soát hồ sơ", "rà soát danh mục hồ sơ"], change.Old.Concat(change.New));
    }

    [Fact]
    public void Changes_OfADeadlineThatMoved_HasBothTimes()
    {
        var change = Assert.Single(Compare([Task("II/1", "A") with { Deadlines = [June] }], [Task("II/2", "A") with { Deadlines = [September] }]));

        Assert.Equal("Deadline II/2 A", Short(change));
        Assert.Equal(["trước ngày 30/6/2025", "trước ngày 30/9/2025"], change.Old.Concat(change.New));
    }

    [Fact]
    public void Changes_OfATaskThatWasRewordedAndMoved_FollowItsWords()
    {
        var old = Task("II/3", "Sở Khoa học chủ trì nâng cấp hệ thống văn bản, trước ngày 30/6/2025") with { Deadlines = [June] };
        var now = Task("II/4", "Sở Khoa học chủ trì nâng cấp hệ thống văn bản, trước ngày 30/9/2025") with { Deadlines = [September] };

        var changes = Compare([old, Task("II/4", "Sở Y tế chỉnh lý tài liệu tồn đọng")], [Task("II/3", "Văn phòng tổ chức tập huấn nghiệp vụ"), now]);

        Assert.Equal(["New II/3", "Deadline II/4", "Vanished II/4"], changes.Select(change => $"{change.Kind} {change.Place}"));
    }

    [Fact]
    public void Changes_OfTheWordsOfADeadline_AreNone() =>
        Assert.Empty(Compare([Task("II/1", "A") with { Deadlines = [June] }], [Task("II/1", "A") with { Deadlines = [June with { Text = "hoàn thành trước 30/6" }] }]));

    [Fact]
    public void Changes_OfWhoAnswers_NameTheAgenciesOfBothSides()
    {
        var old = Task("II/1", "A") with { Responsible = ["Sở Nội vụ"], Agencies = ["tra-vinh/so-noi-vu", "tra-vinh/so-y-te"] };
        var now = Task("II/1", "A") with { Responsible = ["Sở Tài chính"], Agencies = ["tra-vinh/so-tai-chinh", "tra-vinh/so-y-te"] };

        var change = Assert.Single(Compare([old], [now]));

        Assert.Equal(TaskChangeKind.Responsible, change.Kind);
        Assert.Equal(["tra-vinh/so-tai-chinh", "tra-vinh/so-y-te", "tra-vinh/so-noi-vu"], change.Agencies);
    }

    [Fact]
    public void Changes_OfTwoDeadlinesThatSwapTheirParts_TellsBoth()
    {
        var old = Task("II/1", "A") with { Deadlines = [June with { For = "cấp xã" }, September with { For = "cấp tỉnh" }] };
        var now = Task("II/1", "A") with { Deadlines = [June with { For = "cấp tỉnh" }, September with { For = "cấp xã" }] };

        var change = Assert.Single(Compare([old], [now]));

        Assert.Equal(TaskChangeKind.Deadline, change.Kind);
        Assert.Equal(["cấp tỉnh: trước ngày 30/6/2025", "cấp xã: trước ngày 30/9/2025"], change.New);
    }

    [Fact]
    public void Changes_OfTheEventThatADeadlineWaitsFor_AreTold()
    {
        var waiting = new Deadline { Text = "sau 2 tháng", Kind = DeadlineKind.Conditional, Offset = "P2M", Event = "Nghị quyết được thông qua" };

        var change = Assert.Single(Compare([Task("II/1", "A") with { Deadlines = [waiting] }], [Task("II/1", "A") with { Deadlines = [waiting with { Event = "Đề án được duyệt" }] }]));

        Assert.Contains("Đề án được duyệt", Assert.Single(change.New), StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_OfWhoTakesPart_NameAllWithTheirRoles()
    {
        var old = Task("II/1", "A") with { Responsible = ["Sở Nội vụ"], Assignments = [Lead] };
        var now = old with { Assignments = [Lead, Helps("Sở Y tế")], Agencies = ["tra-vinh/so-y-te"] };

        var change = Assert.Single(Compare([old], [now]));

        Assert.Equal((TaskChangeKind.Assignments, "tra-vinh/so-y-te"), (change.Kind, Assert.Single(change.Agencies)));
        Assert.Equal(["Chủ trì: Sở Nội vụ"], change.Old);
        Assert.Equal(["Chủ trì: Sở Nội vụ", "Phối hợp: Sở Y tế"], change.New);
        Assert.Equal(TaskChangeKind.Assignments, Assert.Single(Compare([now], [old])).Kind);
    }

    [Fact]
    public void Changes_OfWhoAnswersAlone_AreNoneOfWhoTakesPart()
    {
        var old = Task("II/1", "A") with { Responsible = ["Sở Nội vụ"], Assignments = [Lead, Helps("Sở Y tế")] };
        var now = old with { Responsible = ["Sở Tài chính"], Assignments = [Lead with { Name = "Sở Tài chính", AgencyId = "tra-vinh/so-tai-chinh" }, Helps("Sở Y tế")] };

        Assert.Equal([TaskChangeKind.Responsible], Compare([old], [now]).Select(change => change.Kind));
        Assert.Equal([TaskChangeKind.Responsible, TaskChangeKind.Assignments], Compare([old], [now with { Assignments = [.. now.Assignments, Helps("Sở Nội vụ")] }]).Select(change => change.Kind));
    }

    [Fact]
    public void Changes_OfAnAgencyThatTheRegisterNowKnows_AreNone() =>
        Assert.Empty(Compare([Task("II/1", "A") with { Assignments = [Helps("Sở Y tế")] }], [Task("II/1", "A") with { Assignments = [Helps("Sở Y tế") with { AgencyId = "tra-vinh/so-y-te" }] }]));

    [Fact]
    public void Changes_OfTasksWithTheSameText_PairEachOnce() =>
        Assert.Equal(["Vanished II/3 A"], Compare([Task("II/1", "A"), Task("II/2", "A"), Task("II/3", "A")], [Task("II/1", "A"), Task("II/2", "A")]).Select(Short));

    private static IReadOnlyList<TaskChange> Compare(PublishedTask[] old, PublishedTask[] now) => new PlanComparison(Words.BuiltIn).Changes(Plan(old), Plan(now));

    private static PublishedPlan Plan(PublishedTask[] tasks) => new("tra-vinh/1-kh-ubnd", "Kế hoạch", "1/KH-UBND", "Trà Vinh", "thực hiện", tasks);

    private static PublishedTask Task(string place, string text) => new(place, text, [], [], []);

    private static PublishedAssignment Lead { get; } = new(Role.Lead, "Sở Nội vụ", "tra-vinh/so-noi-vu", null);

    private static PublishedAssignment Helps(string name) => new(Role.Coordinate, name, null, null);

    private static string Short(TaskChange change) => $"{change.Kind} {change.Place} {change.Text}";
}
