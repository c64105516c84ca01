using PlanSite.Content;
using PlanSite.Import;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Cli;

/// <summary>Imports documents one after another into one content folder. What people may have corrected there is never overwritten.</summary>
internal sealed class ImportRun(ContentFolder content, AgencyDirectory known)
{
    private readonly PlanWriter writer = new(content);
    private readonly IReadOnlyDictionary<string, PlanId> sources = content.FindSources();
    private readonly List<Agency> newAgencies = [];
    private readonly List<string> summary = [];

    /// <summary>One line a document, for standard output.</summary>
    public IReadOnlyList<string> Summary => summary;

    /// <summary>Imports a document and gives what should be looked at.</summary>
    public IReadOnlyList<Finding> Import(RawDocument raw)
    {
        var document = raw.Document;
        if (sources.TryGetValue(document.Path, out var plan)) return [Kept(plan, document)];
        var importer = new PlanImporter(new AgencyDirectory([.. known.All, .. newAgencies]));
        var result = importer.Import(document);
        if (result.Plan is null) return result.Findings;
        if (writer.Exists(result.Plan.Id)) return [.. result.Findings, Kept(result.Plan.Id, document)];
        Keep(raw);
        writer.Write(result.Plan);
        newAgencies.AddRange(result.NewAgencies);
        summary.Add($"{document.Path} -> {content.Path}/plans/{result.Plan.Id} ({result.Plan.Tasks.Count} tasks, {result.Plan.Citations.Count} cited documents)");
        return result.Findings;
    }

    /// <summary>Adds the agencies met for the first time to the agency register.</summary>
    public void WriteNewAgencies()
    {
        if (newAgencies.Count > 0) AgencyFile.Append(content, newAgencies);
    }

    // The site links to the document, so it must lie beside the content.
    private void Keep(RawDocument raw)
    {
        var place = Path.Combine(content.SourceFolder, raw.Document.Path);
        if (string.Equals(Path.GetFullPath(place), raw.File, StringComparison.Ordinal)) return;
        if (File.Exists(place) && !raw.Document.Content.Span.SequenceEqual(File.ReadAllBytes(place)))
            throw new IOException($"{raw.Document.Path} is another document of the same name; rename {raw.File} and import it again.");
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Copy(raw.File, place, overwrite: true);
        File.SetAttributes(place, FileAttributes.Normal);
    }

    private static Finding Kept(PlanId plan, SourceDocument document) => new()
    {
        Code = FindingCode.PlanExists,
        Arguments = [plan.ToString()],
        Position = new SourcePosition(document.Path),
    };
}
