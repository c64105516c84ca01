using PlanSite.Import;
using PlanSite.Import.Documents;
using PlanSite.Register.Findings;

namespace PlanSite.Cli;

/// <summary>Finds and reads the raw documents named on the command line.</summary>
internal static class SourceDocuments
{
    /// <summary>The files, those of a folder in ordinal order. What is passed over or missing becomes a finding.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> sources, List<Finding> findings) => [.. sources.SelectMany(source => FilesOf(source, findings))];

    /// <summary>Reads a document; null, with a finding, when that is not possible.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sourceFolder">The folder to which a plan's source path is relative.</param>
    /// <param name="findings">Takes why not.</param>
    public static RawDocument? Read(string file, string sourceFolder, List<Finding> findings)
    {
        try
        {
            return new RawDocument(Path.GetFullPath(file), SourceDocument.OfFile(PublishedPath(file, sourceFolder), file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(About(FindingCode.FileUnreadable, file) with { Fault = Fault.Of(failure) });
            return null;
        }
    }

    private static IReadOnlyList<string> FilesOf(string source, List<Finding> findings)
    {
        if (File.Exists(source)) return [source];
        if (Directory.Exists(source)) return FilesIn(source, findings);
        findings.Add(About(FindingCode.FileMissing, source));
        return [];
    }

    private static IReadOnlyList<string> FilesIn(string folder, List<Finding> findings)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder).Where(file => !IsOfAProgram(file)).Order(StringComparer.Ordinal).ToLookup(DocumentFormats.CanRead);
            findings.AddRange(files[false].Select(LeftOut));
            if (!files[true].Any()) findings.Add(About(FindingCode.NothingToImport, folder, Formats));
            return [.. files[true]];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(About(FindingCode.FileUnreadable, folder) with { Fault = Fault.Of(failure) });
            return [];
        }
    }

    private static string Formats => string.Join(", ", DocumentFormats.Extensions);

    // ".DS_Store", "Thumbs.db"; Word keeps a "~$…" beside each document that is open.
    private static bool IsOfAProgram(string file) => Path.GetFileName(file) is var name && (name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name is "Thumbs.db" or "desktop.ini");

    private static Finding LeftOut(string file) => Path.GetExtension(file) is { Length: > 0 } extension
        ? About(FindingCode.FormatUnknown, file, extension, Formats)
        : About(FindingCode.ExtensionMissing, file, Formats);

    // Only what lies beside the content can be published with it; a document from elsewhere gets a place there.
    private static string PublishedPath(string file, string sourceFolder)
    {
        var relative = Path.GetRelativePath(sourceFolder, file).Replace('\\', '/');
        var isOutside = relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return isOutside ? $"seeds/{Path.GetFileName(file)}" : relative;
    }

    private static Finding About(FindingCode code, string file, params string[] more) => new() { Code = code, Arguments = [file, .. more], Position = new SourcePosition(file) };
}
