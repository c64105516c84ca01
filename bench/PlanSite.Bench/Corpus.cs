using PlanSite.Import;

namespace PlanSite.Bench;

/// <summary>The documents that are imported over and over.</summary>
/// <param name="Documents">Each with its own path, also where it is a copy.</param>
/// <param name="Bytes">Of all documents together.</param>
internal sealed record Corpus(IReadOnlyList<SourceDocument> Documents, long Bytes)
{
    // So much that a pass takes longer than what the clock and the machine around it get wrong.
    private const long Least = 3_000_000;

    /// <summary>All files of the folders, repeated in memory as whole documents until there is enough.</summary>
    /// <param name="paths">Files, or folders of files.</param>
    public static Corpus Read(IEnumerable<string> paths)
    {
        var files = paths.SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path).Order(StringComparer.Ordinal) : (IEnumerable<string>)[path])
            .Select(path => (Name: Path.GetFileName(path), Content: File.ReadAllBytes(path))).Where(file => file.Content.Length > 0).ToList();
        var documents = new List<SourceDocument>();
        var bytes = 0L;
        for (var round = 0; files.Count > 0 && bytes < Least; round++)
        {
            documents.AddRange(files.Select(file => new SourceDocument($"{round}/{file.Name}", file.Content)));
            bytes += files.Sum(file => (long)file.Content.Length);
        }
        return new(documents, bytes);
    }
}
