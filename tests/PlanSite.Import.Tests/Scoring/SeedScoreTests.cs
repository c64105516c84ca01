using PlanSite.Register.Agencies;

namespace PlanSite.Import.Tests.Scoring;

/// <summary>The five seeds against their hand labels.</summary>
public sealed class SeedScoreTests
{
    private static readonly Lazy<Scorer> Pooled = new(() => Score(Repository.Seeds()));

    [Theory]
    [InlineData("head", 0.9)]
    [InlineData("sections", 0.9)]
    [InlineData("tasks", 0.9)]
    [InlineData("taskText", 0.9)]
    [InlineData("assignments", 0.9)]
    [InlineData("responsible", 0.9)]
    [InlineData("recipients", 0.9)]
    [InlineData("footnotes", 0.9)]
    [InlineData("references", 0.9)]
    public void Import_OfTheFiveSeeds_AgreesWithTheLabels(string measure, double floor)
    {
        var tally = Pooled.Value[measure];

        Assert.True(tally.F1 >= floor, $"{measure}: F1 {tally.F1:0.000}\n{string.Join('\n', tally.Errors)}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{measure} F1 {tally.F1:0.000}\n{string.Join('\n', tally.Errors)}");
    }

    private static Scorer Score(IEnumerable<SourceDocument> seeds)
    {
        var scorer = new Scorer();
        foreach (var seed in seeds)
        {
            var plan = new PlanImporter(new AgencyDirectory([])).Import(seed).Plan;
            Assert.NotNull(plan);
            scorer.Add(Labels.Of(Path.GetFileName(seed.Path)[..3]), plan);
        }
        return scorer;
    }
}
