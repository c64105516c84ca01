namespace PlanSite.Cli.Tests.Running;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("plansite-test-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Copies a folder of the repository into this one.</summary>
    public string CopyOf(string folder)
    {
        var target = this[folder];
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(Repository.PathOf(folder), file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return target;
    }

    /// <summary>Lays the settings of the showcase into the content folder, with another language.</summary>
    public void SettingsIn(string language)
    {
        Directory.CreateDirectory(this["content"]);
        File.WriteAllText(this["content/plansite.yml"], File.ReadAllText(Repository.PathOf("content/plansite.yml")).Replace("\nlanguage: vi\n", $"\nlanguage: {language}\n", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
