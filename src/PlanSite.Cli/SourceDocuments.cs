using PlanSite.Import;
using PlanSite.Import.Documents;
using PlanSite.Register.Findings;

namespace PlanSite.Cli;

/// <summary>Finds and reads the raw documents named on the command line.</summary>
internal static class SourceDocuments
{

    /// <summary>The documents, folders in ordinal order of their files. What cannot be read becomes a finding.</summary>
    /// <param name="sources">Files and folders.</param>
    /// <param name="sourceFolder">The folder to which a plan's source path is relative.</param>
    /// <param name="findings">Takes what cannot be read.</param>
    public static IReadOnlyList<RawDocument> Find(IEnumerable<string> sources, string sourceFolder, List<Finding> findings)
    {
        var documents = new List<RawDocument>();
        foreach (var file in sources.SelectMany(source => FilesOf(source, findings)))
        {
            if (Read(file, sourceFolder, findings) is { } document) documents.Add(document);
        }
        return documents;
    }

    private static IEnumerable<string> FilesOf(string source, List<Finding> findings)
    {
        if (File.Exists(source)) return [source];
        if (Directory.Exists(source))
        {
            return Directory.EnumerateFiles(source).Where(file => DocumentFormats.CanRead(file)).Order(StringComparer.Ordinal);
        }
        findings.Add(new Finding { Code = FindingCode.FileMissing, Arguments = [source], Position = new SourcePosition(source) });
        return [];
    }

    private static RawDocument? Read(string file, string sourceFolder, List<Finding> findings)
    {
        try
        {
            return new RawDocument(Path.GetFullPath(file), new SourceDocument(PublishedPath(file, sourceFolder), File.ReadAllBytes(file)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Finding { Code = FindingCode.FileUnreadable, Arguments = [file, failure.Message], Position = new SourcePosition(file) });
            return null;
        }
    }

    // Only what lies beside the content can be published with it; a document from elsewhere gets a place there.
    private static string PublishedPath(string file, string sourceFolder)
    {
        var relative = Path.GetRelativePath(sourceFolder, file).Replace('\\', '/');
        var isOutside = relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return isOutside ? $"seeds/{Path.GetFileName(file)}" : relative;
    }
}
