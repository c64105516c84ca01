using PlanSite.Content;
using PlanSite.Import;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Cli;

/// <summary>Imports documents one after another into one content folder. What people corrected there is kept.</summary>
internal sealed class ImportRun(ContentFolder content, AgencyDirectory known)
{
    private readonly PlanWriter writer = new(content);
    private readonly KeptDocuments documents = new(content);
    private readonly Dictionary<string, PlanId> sources = new(content.FindSources(), StringComparer.Ordinal);
    private readonly List<Agency> newAgencies = [];
    private readonly List<string> summary = [];

    /// <summary>One line a document, for standard output.</summary>
    public IReadOnlyList<string> Summary => summary;

    /// <summary>Imports a document and gives what should be looked at.</summary>
    public IReadOnlyList<Finding> Import(RawDocument raw)
    {
        if (sources.TryGetValue(raw.Document.Path, out var id) && writer.Exists(id)) return ImportAgain(raw, id);
        var result = Read(raw.Document);
        if (result.Plan is not { } plan) return result.Findings;
        if (writer.Exists(plan.Id)) return [.. result.Findings, About(FindingCode.PlanExists, raw, plan.Id.ToString(), SourceOf(plan.Id))];
        documents.Keep(raw);
        writer.Write(plan);
        new LastImport(content, plan.Id).Write(plan, raw.Document.Content.Span);
        sources[raw.Document.Path] = plan.Id;
        newAgencies.AddRange(result.NewAgencies);
        Report(raw, plan.Id, $"{plan.Tasks.Count} tasks, {plan.Citations.Count} cited documents");
        return result.Findings;
    }

    /// <summary>Adds the agencies met for the first time to the agency register.</summary>
    public void WriteNewAgencies()
    {
        if (newAgencies.Count > 0) AgencyFile.Append(content, newAgencies);
    }

    private IReadOnlyList<Finding> ImportAgain(RawDocument raw, PlanId id)
    {
        var last = new LastImport(content, id);
        if (last.IsOf(raw.Document.Content.Span))
        {
            Report(raw, id, "unchanged");
            return [];
        }
        var result = Read(raw.Document);
        if (result.Plan is not { } plan) return result.Findings;
        return last.Exists ? Merge(raw, last, null, (id, result)) : ImportWithoutBase(raw, last, (id, result));
    }

    // Content from before imports were kept, or made by hand: the document beside it tells what its import would have been.
    private IReadOnlyList<Finding> ImportWithoutBase(RawDocument raw, LastImport last, (PlanId Id, ImportResult Result) reading)
    {
        if (documents.Find(raw.Document.Path) is { } before)
        {
            if (!before.Content.Span.SequenceEqual(raw.Document.Content.Span))
                return Read(before).Plan is { } old ? Merge(raw, last, old, reading) : [About(FindingCode.ImportWithoutBase, raw, reading.Id.ToString(), before.Path)];
            last.Write(reading.Result.Plan!, raw.Document.Content.Span);
            return [About(FindingCode.PlanExists, raw, reading.Id.ToString(), raw.Document.Path)];
        }
        return [About(FindingCode.ImportWithoutBase, raw, reading.Id.ToString(), raw.Document.Path)];
    }

    private IReadOnlyList<Finding> Merge(RawDocument raw, LastImport last, Plan? before, (PlanId Id, ImportResult Result) reading)
    {
        var (id, result) = reading;
        var merge = new PlanMerger(content).Merge(id, before, result.Plan!);
        if (merge.Counts is not { } counts) return merge.Findings;
        newAgencies.AddRange(last.Unread(result.NewAgencies, before));
        documents.Replace(raw);
        last.Write(result.Plan!, raw.Document.Content.Span);
        Report(raw, id, $"kept {counts.Kept} tasks, {counts.Added} added, {counts.Changed} changed, {counts.Vanished} vanished, {counts.Conflicts} conflicts");
        return [.. result.Findings, .. merge.Findings];
    }

    private ImportResult Read(SourceDocument document) => new PlanImporter(new AgencyDirectory([.. known.All, .. newAgencies])).Import(document);

    private void Report(RawDocument raw, PlanId id, string what) => summary.Add($"{raw.Document.Path} -> {content.Path}/plans/{id} ({what})");

    private string SourceOf(PlanId id) => sources.FirstOrDefault(source => source.Value == id).Key ?? "?";

    private static Finding About(FindingCode code, RawDocument raw, params string[] arguments) =>
        new() { Code = code, Arguments = arguments, Position = new SourcePosition(raw.Document.Path) };
}
