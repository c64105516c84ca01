namespace PlanSite.Search.Tests;

/// <summary>A folder with an index, gone after the test.</summary>
internal sealed class TemporarySite : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("plansite-search-").FullName;

    public static TemporarySite With(IEnumerable<SearchRecord> records)
    {
        var builder = new IndexBuilder();
        foreach (var record in records) builder.Add(record);
        var site = new TemporarySite();
        builder.WriteTo(site.Folder);
        return site;
    }

    /// <summary>Contents by path, relative to the folder.</summary>
    public SortedDictionary<string, string> Files() => new(
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(Folder, path), File.ReadAllText),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
