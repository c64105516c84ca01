using System.Text.Json;

namespace PlanSite.Search.Tests;

/// <summary>The test vectors that C# and the browser's engine share.</summary>
internal static class Vectors
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<SyllableVector> Syllables => Read<IReadOnlyList<SyllableVector>>("syllables.json");

    public static IReadOnlyList<QueryVector> Queries => Read<IReadOnlyList<QueryVector>>("queries.json");

    /// <summary>The files of searches, each with records of its own.</summary>
    public static IReadOnlyList<string> SearchFiles { get; } = ["searches.json", "understanding.json"];

    public static SearchVectors Searches(string file) => Read<SearchVectors>(file);

    private static T Read<T>(string file) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(Repository.Root, "tests/PlanSite.Search.Tests/vectors", file)), Json)!;
}
