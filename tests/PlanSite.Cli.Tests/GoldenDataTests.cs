using System.Globalization;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>The published data of the five reviewed plans, compared file by file. <c>PLANSITE_UPDATE_GOLDEN=1</c> rewrites the expectations; review them as a diff.</summary>
public sealed class GoldenDataTests(PublishedSite site)
{
    private static readonly string Golden = Repository.PathOf("tests/PlanSite.Cli.Tests/Golden");

    // Only the reviewed plans have expectations: a site may add plans of its own.
    public static TheoryData<string> Plans => [.. Directory.EnumerateFiles(Golden, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.ChangeExtension(Path.GetRelativePath(Golden, file), null).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Data_OfAReviewedPlan_IsAsReviewed(string plan)
    {
        var published = File.ReadAllText(Path.Combine(site.Path, "data/plans", plan + ".json"));
        var expected = Path.Combine(Golden, plan + ".json");
        if (Environment.GetEnvironmentVariable("PLANSITE_UPDATE_GOLDEN") == "1") Rewrite(expected, published);

        AssertSameLines(File.ReadAllText(expected), published);
    }

    private static void Rewrite(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static void AssertSameLines(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var differing = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var where = string.Create(CultureInfo.InvariantCulture, $"line {differing + 1}");
        Assert.True(
            expected == actual,
            $"{where}\nexpected: {before.ElementAtOrDefault(differing)}\npublished: {after.ElementAtOrDefault(differing)}");
    }
}
