using System.Text;

namespace PlanSite.Import.Tests;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The seeds that have hand labels, with their paths as they go into plans, by name.</summary>
    public static IEnumerable<SourceDocument> Seeds() => Directory.GetFiles(Path.Combine(Root, "seeds"), "*.txt")
        .Where(path => File.Exists(Path.Combine(Root, "tests", "labels", $"{Path.GetFileName(path)[..3]}.json")))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceDocument("seeds/" + Path.GetFileName(path), File.ReadAllBytes(path)));

    /// <summary>The documents written as test data: other shapes of the genre than the seeds, labelled before they were imported.</summary>
    public static IEnumerable<SourceDocument> Documents() => Directory.GetFiles(Path.Combine(Root, "tests", "documents"))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceDocument("seeds/" + Path.GetFileName(path), File.ReadAllBytes(path)));

    /// <summary>The text of a document in plain text.</summary>
    public static string Text(this SourceDocument document) => Encoding.UTF8.GetString(document.Content.Span);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PlanSite.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds PlanSite.sln.");
    }
}
