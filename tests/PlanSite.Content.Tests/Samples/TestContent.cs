using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Tests.Samples;

/// <summary>A content folder in a temporary place, removed at the end of the test.</summary>
internal sealed class TestContent : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("plansite-content-").FullName;

    public TestContent()
    {
        Folder = new ContentFolder(Path.Combine(root, "content"));
        Write("../seeds/a.txt", "KẾ HOẠCH");
    }

    public ContentFolder Folder { get; }

    public void Write(string name, string text)
    {
        var path = Path.Combine(Folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder.Path, name));

    public string Text(string name) => File.ReadAllText(Path.Combine(Folder.Path, name));

    /// <summary>What lies in a folder, by name.</summary>
    public string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(Path.Combine(Folder.Path, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Delete(string name) => File.Delete(Path.Combine(Folder.Path, name));

    /// <summary>Writes a plan's files at <c>tra-vinh/1</c> and reads them.</summary>
    public Reading<Plan> Read(string plan, string tasks = "", string citations = "", params Agency[] agencies)
    {
        Write("plans/tra-vinh/1/plan.md", plan);
        Write("plans/tra-vinh/1/tasks.yml", tasks);
        Write("plans/tra-vinh/1/citations.yml", citations);
        return ReadOnly(agencies);
    }

    public Reading<Plan> ReadOnly(params Agency[] agencies) => Folder.ReadPlan(Folder.FindPlans()[0], new AgencyDirectory(agencies));

    /// <summary>The findings as "code file(line,column)".</summary>
    public static string[] Shown(IReadOnlyList<Finding> findings) =>
        [.. findings.Select(finding => $"{FindingCatalogue.NameOf(finding.Code)} {finding.Position?.ToString().Replace("content/plans/tra-vinh/1/", "", StringComparison.Ordinal)}")];

    public void Dispose() => Directory.Delete(root, recursive: true);
}
