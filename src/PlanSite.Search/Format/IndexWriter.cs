namespace PlanSite.Search.Format;

/// <summary>Puts the files of an index into its folder. Safe for use from many threads.</summary>
internal sealed class IndexWriter
{
    private readonly string folder;

    /// <param name="siteFolder">The site's folder; an index that is already in it is removed.</param>
    public IndexWriter(string siteFolder)
    {
        folder = Path.Combine(siteFolder, IndexFormat.Folder);
        if (Directory.Exists(folder)) RemoveOldFiles();
        string[] kinds =
            [FileKind.Directory, FileKind.Terms, FileKind.Blocks, FileKind.Records, FileKind.Words, FileKind.Aliases, FileKind.Days, FileKind.Facet];
        foreach (var kind in kinds) Directory.CreateDirectory(Path.Combine(folder, kind));
    }

    /// <summary>Writes a file under the name of its content.</summary>
    /// <returns>The part of the name that depends on the content.</returns>
    public string Write<T>(string kind, int number, T content)
    {
        var script = ScriptFile.Wrap(kind, number, content);
        var name = ContentName.Of(script);
        File.WriteAllBytes(Path.Combine(folder, ContentName.Path(kind, number, name)), script);
        return name;
    }

    public void WriteEntry(EntryFile entry) => WriteFixed(FileKind.Entry + ".js", ScriptFile.Wrap(FileKind.Entry, 0, entry));

    /// <summary>Writes a file whose name stays.</summary>
    public void WriteFixed(string fileName, byte[] content) => File.WriteAllBytes(Path.Combine(folder, fileName), content);

    // Only scripts: should the folder be the wrong one, nothing else of it is lost.
    private void RemoveOldFiles()
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.js", SearchOption.AllDirectories)) File.Delete(file);
    }
}
