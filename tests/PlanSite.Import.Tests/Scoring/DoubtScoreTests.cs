using System.Text.Json;
using PlanSite.Register.Agencies;

namespace PlanSite.Import.Tests.Scoring;

/// <summary>Doubts are worth reading only where they meet the mistakes and spare what is right.</summary>
public sealed class DoubtScoreTests
{
    private static readonly string[] Folders = ["seeds", "tests/documents"];

    private static readonly Lazy<ReadingScore> Pooled = new(Score);

    [Fact]
    public void Import_OfLabelledDocuments_DoubtsFewOfItsRightValues()
    {
        var score = Pooled.Value;

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', score.Table));
        Assert.True(score.RightDoubted * 6 <= score.Right, $"{score.RightDoubted} of {score.Right} right values are doubted.");
    }

    [Fact]
    public void Import_OfLabelledDocuments_DoubtsItsMistakesFarMoreOften()
    {
        var score = Pooled.Value;

        var (ofWrong, ofRight) = ((double)score.WrongDoubted / Math.Max(score.Wrong, 1), (double)score.RightDoubted / score.Right);
        Assert.True(ofWrong >= 4 * ofRight, $"doubted: {ofWrong:0.00} of the mistakes, {ofRight:0.00} of the rest\n{string.Join('\n', score.Mistakes)}");
    }

    private static ReadingScore Score()
    {
        var score = new ReadingScore();
        foreach (var label in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "labels"), "*.json").Order(StringComparer.Ordinal))
        {
            var file = Folders
                .SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder)))
                .First(path => Path.GetFileName(path).StartsWith(Path.GetFileNameWithoutExtension(label), StringComparison.Ordinal));
            var plan = new PlanImporter(new AgencyDirectory([])).Import(new SourceDocument("in/" + Path.GetFileName(file), File.ReadAllBytes(file))).Plan;
            if (plan is not null) score.Add(JsonDocument.Parse(File.ReadAllText(label)).RootElement, plan);
        }
        return score;
    }
}
