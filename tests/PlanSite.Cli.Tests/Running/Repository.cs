namespace PlanSite.Cli.Tests.Running;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The documents that have hand labels; people may add others.</summary>
    public static IReadOnlyList<string> LabelledSeeds { get; } =
    [
        .. Directory.EnumerateFiles(PathOf("seeds"), "*.txt")
            .Where(seed => File.Exists(PathOf($"tests/labels/{Path.GetFileName(seed)[..3]}.json")))
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PlanSite.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("PlanSite.sln is in no folder above the tests."));
}
