using PlanSite.Register.Agencies;

namespace PlanSite.Import.Tests.Scoring;

/// <summary>The five seeds against their hand labels.</summary>
public sealed class SeedScoreTests
{
    private static readonly Lazy<Scorer> Pooled = new(() => Score(Repository.Seeds()));

    [Theory]
    [InlineData("head", 0.97)]
    [InlineData("sections", 1)]
    [InlineData("tasks", 1)]
    [InlineData("taskText", 0.975)]
    [InlineData("assignments", 0.99)]
    [InlineData("responsible", 0.99)]
    [InlineData("deadlines", 1)]
    [InlineData("citations", 1)]
    [InlineData("recipients", 1)]
    [InlineData("footnotes", 1)]
    [InlineData("references", 1)]
    public void Import_OfTheFiveSeeds_AgreesWithTheLabels(string measure, double floor)
    {
        var tally = Pooled.Value[measure];

        Assert.True(tally.F1 >= floor, $"{measure}: F1 {tally.F1:0.000}\n{string.Join('\n', tally.Errors)}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{measure} F1 {tally.F1:0.000}\n{string.Join('\n', tally.Errors)}");
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Import_OfEachSeed_AgreesWithItsLabels(string seed)
    {
        var scorer = Score(Repository.Seeds().Where(document => Path.GetFileName(document.Path).StartsWith(seed, StringComparison.Ordinal)));

        Assert.All(["tasks", "assignments", "sections", "responsible"], measure => Assert.True(scorer[measure].F1 >= 0.98, $"{measure}: {string.Join('\n', scorer[measure].Errors)}"));
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
