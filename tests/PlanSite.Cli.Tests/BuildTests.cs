using System.Security.Cryptography;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

public sealed class BuildTests(PublishedSite site)
{
    [Fact]
    public void Build_OfTheShowcase_EndsWithoutError()
    {
        Assert.True(site.Result.Status == 0, site.Result.Errors);
        var plans = Directory.EnumerateDirectories(Repository.PathOf("content/plans")).SelectMany(Directory.EnumerateDirectories).Count(plan => File.Exists(Path.Combine(plan, "plan.md")));
        Assert.Contains($" {plans} plans", site.Result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_InAnyCultureTimeZoneAndNumberOfCores_GivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string>
        {
            ["LANG"] = "vi_VN.UTF-8",
            ["LC_ALL"] = "vi_VN.UTF-8",
            ["TZ"] = "Pacific/Kiritimati",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        };

        PlanSiteProgram.Run(Repository.Root, environment, "build", "--out", folder["site"], "--as-of", PublishedSite.AsOf);

        Assert.Equal(HashesOf(site.Path), HashesOf(folder["site"]));
    }

    [Fact]
    public void Build_OverAnOldSite_LeavesNothingOfIt()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("content");
        folder.CopyOf("themes");
        folder.CopyOf("seeds");
        PlanSiteProgram.Run(folder.Path, "build");
        var gone = Directory.EnumerateDirectories(folder["content/plans"]).SelectMany(Directory.EnumerateDirectories).First(plan => File.Exists(Path.Combine(plan, "plan.md")));
        var page = Path.Combine(folder["site/ke-hoach"], Path.GetRelativePath(folder["content/plans"], gone), "index.html");
        Assert.True(File.Exists(page));
        Directory.Delete(gone, recursive: true);

        var result = PlanSiteProgram.Run(folder.Path, "build");

        Assert.True(result.Status == 0, result.Errors);
        Assert.False(File.Exists(page));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path, ".site*"));
    }

    private static List<string> HashesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];
}
