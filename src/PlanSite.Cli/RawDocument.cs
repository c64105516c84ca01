using PlanSite.Import;

namespace PlanSite.Cli;

/// <summary>A document as it lies on the disk.</summary>
/// <param name="File">Full path of the file that was read.</param>
/// <param name="Document">Its content, with the path under which it belongs to the content.</param>
internal sealed record RawDocument(string File, SourceDocument Document);
