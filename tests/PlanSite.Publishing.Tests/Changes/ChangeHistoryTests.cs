using System.Text.Json;
using PlanSite.Publishing.Changes;
using PlanSite.Publishing.Tests.Data;

namespace PlanSite.Publishing.Tests.Changes;

public sealed class ChangeHistoryTests : IDisposable
{
    private static readonly DateOnly Day = new(2025, 3, 1);
    private static readonly ChangeHistory Empty = new(new DateOnly(2025, 1, 1), []);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void With_NothingFound_IsTheSameHistory() => Assert.Same(Empty, Empty.With(Day, [], []));

    [Fact]
    public void With_TwoBuildsOfADay_HaveIdsOfTheirOwn() =>
        Assert.Equal(["2025-03-01-2", "2025-03-01"], Empty.With(Day, [], [New("a")]).With(Day, [], [New("b")]).Sets.Select(set => set.Id));

    [Fact]
    public void With_ManyBuilds_KeepsTheNewest()
    {
        var history = Enumerable.Range(0, ChangeHistory.MaxSets + 5).Aggregate(Empty, (so, day) => so.With(Day.AddDays(day), [], [New("a")]));

        Assert.Equal(ChangeHistory.MaxSets, history.Sets.Count);
        Assert.Equal(Day.AddDays(ChangeHistory.MaxSets + 4), history.Sets[0].AsOf);
    }

    [Fact]
    public void With_MoreChangesThanAreKept_CountsTheRest()
    {
        var set = Empty.With(Day, [], [.. Enumerable.Repeat(New("a"), ChangeHistory.MaxTasks + 7)]).Sets[0];

        Assert.Equal((ChangeHistory.MaxTasks, 7), (set.Tasks.Count, set.Omitted));
    }

    [Fact]
    public void File_ReadBack_WritesTheSameBytes()
    {
        var change = New("a \"b\" <c>") with { Kind = TaskChangeKind.Deadline, Old = ["trước"], New = ["sau", "nay"], Agencies = ["tra-vinh/so-y-te"] };
        var history = Empty.With(Day, [Plan(PlanChangeKind.Vanished), Plan(PlanChangeKind.New), Plan(PlanChangeKind.Amended) with { By = [new PlanReference("tra-vinh/z", "Kế hoạch z")] }], [change, New("đ")]);
        ChangesFile.Write(history, folder.Output);
        var written = folder.Read(ChangesFile.Path);

        using var document = JsonDocument.Parse(written);
        ChangesFile.Write(ChangesFile.Read(document.RootElement), folder.Output);

        Assert.Equal(written, folder.Read(ChangesFile.Path));
    }

    [Theory]
    [InlineData("""{"since":"2025-01-01","sets":[{"id":"../x","asOf":"2025-01-02"},{"id":"2025-01-03"},7,{"id":"2025-01-04","asOf":"2025-01-04","tasks":[{"change":"eaten"},{"change":"new","old":[1,{}]}]}]}""", 1)]
    [InlineData("""{"since":"2025-01-01","sets":{"a":1}}""", 0)]
    public void File_OfUnknownForm_GivesWhatCanBeRead(string json, int sets)
    {
        using var document = JsonDocument.Parse(json);

        Assert.Equal(sets, ChangesFile.Read(document.RootElement).Sets.Count);
    }

    private static PlanChange Plan(PlanChangeKind kind) => new(kind, "tra-vinh/x", "Kế hoạch", "tên");

    private static TaskChange New(string text) => new() { Kind = TaskChangeKind.New, Plan = "tra-vinh/1-kh-ubnd", PlanName = "Kế hoạch số 1", Place = "II/1", Text = text };
}
