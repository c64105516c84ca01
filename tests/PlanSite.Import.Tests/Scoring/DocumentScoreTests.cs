using PlanSite.Register.Agencies;

namespace PlanSite.Import.Tests.Scoring;

/// <summary>Documents of shapes that the grammars were not made from, against labels made by reading alone.</summary>
public sealed class DocumentScoreTests
{
    private static readonly Lazy<Scorer> Pooled = new(() => Score(Repository.Documents()));

    public static TheoryData<string> Documents => [.. Repository.Documents().Select(document => Path.GetFileName(document.Path))];

    // What a clerk needs so that correcting costs less than typing.
    [Theory]
    [InlineData("head", 0.95)]
    [InlineData("tasks", 0.95)]
    [InlineData("assignments", 0.90)]
    [InlineData("responsible", 0.93)]
    [InlineData("deadlines", 0.93)]
    [InlineData("citations", 0.97)]
    public void Import_OfAllDocuments_AgreesWithTheLabels(string measure, double floor)
    {
        var tally = Pooled.Value[measure];

        TestContext.Current.TestOutputHelper?.WriteLine($"{measure} F1 {tally.F1:0.000}");
        Assert.True(tally.F1 >= floor, $"{measure}: F1 {tally.F1:0.000}\n{string.Join('\n', tally.Errors)}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Import_OfEachDocument_FindsItsTasks(string name)
    {
        var tasks = Score(Repository.Documents().Where(document => Path.GetFileName(document.Path) == name))["tasks"];

        Assert.True(tasks.F1 >= 0.9, $"F1 {tasks.F1:0.000}\n{string.Join('\n', tasks.Errors)}");
    }

    private static Scorer Score(IEnumerable<SourceDocument> documents)
    {
        var scorer = new Scorer();
        foreach (var document in documents)
        {
            var plan = new PlanImporter(new AgencyDirectory([])).Import(document).Plan;
            Assert.NotNull(plan);
            scorer.Add(Labels.Of(Path.GetFileNameWithoutExtension(document.Path)), plan);
        }
        return scorer;
    }
}
