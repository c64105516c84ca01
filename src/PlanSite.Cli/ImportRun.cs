using PlanSite.Content;
using PlanSite.Import;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;
using PlanSite.Register.Wording;

namespace PlanSite.Cli;

/// <summary>Imports documents one after another into one content folder. What people corrected there is kept.</summary>
internal sealed class ImportRun(ContentFolder content, AgencyDirectory known, Language language)
{
    private readonly PlanWriter writer = new(content);
    private readonly PlanPlace places = new(content);
    private readonly KeptDocuments documents = new(content);
    private readonly Dictionary<string, PlanId> sources = new(content.FindSources(), StringComparer.Ordinal);
    private readonly List<Agency> newAgencies = [];
    private readonly List<string> summary = [];

    /// <summary>One line a document, for standard output.</summary>
    public IReadOnlyList<string> Summary => summary;

    /// <summary>Imports a document and gives what should be looked at. What cannot be written whole is not written at all.</summary>
    public IReadOnlyList<Finding> Import(RawDocument raw)
    {
        try
        {
            return sources.TryGetValue(raw.Document.Path, out var id) && writer.Exists(id) ? ImportAgain(raw, id) : ImportNew(raw);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [About(FindingCode.ImportFailed, raw, raw.Document.Path) with { Fault = Fault.Of(failure) }];
        }
    }

    private IReadOnlyList<Finding> ImportNew(RawDocument raw)
    {
        var result = Read(raw.Document);
        if (result.Plan is not { } plan) return result.Findings;
        var id = places.For(plan);
        if (writer.Exists(id)) return FaultsOf(id) is { Count: > 0 } faults ? faults : [About(FindingCode.PlanExists, raw, id.ToString(), SourceOf(id))];
        documents.CheckPlace(raw);
        using var change = ChangeOf(raw, id);
        writer.Write(plan with { Id = id }, raw.Document.Content.Span);
        Finish(change, raw, id, result.NewAgencies);
        Report(raw, id, "import.new", plan.Tasks.Count, plan.Citations.Count);
        return id == plan.Id ? result.Findings : [About(FindingCode.NumberTaken, raw, plan.Id.ToString(), id.ToString(), SourceOf(plan.Id)), .. result.Findings];
    }

    private IReadOnlyList<Finding> ImportAgain(RawDocument raw, PlanId id)
    {
        var last = new LastImport(content, id);
        if (last.IsOf(raw.Document.Content.Span))
        {
            Report(raw, id, "import.unchanged");
            return content.FindOpenConflicts(id);
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
        using var change = ChangeOf(raw, id);
        var merger = new PlanMerger(content);
        var merge = merger.Merge(id, before, result.Plan!);
        if (merge.Counts is not { } counts)
        {
            change.Keep();
            return merge.Findings;
        }
        var agencies = last.Unread(result.NewAgencies, before);
        last.Write(result.Plan!, raw.Document.Content.Span, merge);
        Finish(change, raw, id, agencies);
        Report(raw, id, "import.merged", counts.Kept, counts.Added, counts.Changed, counts.Vanished, counts.Conflicts);
        return [.. merger.Standing(id, result.Plan!, result.Findings), .. merge.Findings, .. OpenBefore(id, merge)];
    }

    // A conflict of this import is told already, with both readings.
    private IEnumerable<Finding> OpenBefore(PlanId id, PlanMergeResult merge)
    {
        var told = merge.Findings.Where(finding => finding.Code == FindingCode.ImportConflict).Select(finding => (finding.Position?.File, finding.Position?.Line)).ToHashSet();
        return content.FindOpenConflicts(id).Where(finding => !told.Contains((finding.Position?.File, finding.Position?.Line)));
    }

    private WholeChange ChangeOf(RawDocument raw, PlanId id) =>
        new([content.FolderOf(id), .. documents.LiesThere(raw) ? Array.Empty<string>() : [documents.PlaceOf(raw.Document.Path)]]);

    // The agency register comes last: it is written whole or not at all.
    private void Finish(WholeChange change, RawDocument raw, PlanId id, IReadOnlyList<Agency> agencies)
    {
        documents.Keep(raw);
        if (agencies.Count > 0 || !content.HasAgencies) AgencyFile.Append(content, agencies);
        change.Keep();
        newAgencies.AddRange(agencies);
        sources[raw.Document.Path] = id;
    }

    // A fault of the reader that nobody knows yet ends the import of one document, not of those after it.
    private ImportResult Read(SourceDocument document)
    {
        try
        {
            return new PlanImporter(new AgencyDirectory([.. known.All, .. newAgencies])).Import(document);
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException or FormatException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException or OverflowException)
        {
            var fault = new Fault("reader", $"{failure.GetType().Name}, {failure.TargetSite?.DeclaringType?.Name}.{failure.TargetSite?.Name}");
            return new ImportResult(null, [], [new Finding { Code = FindingCode.ImportFailed, Arguments = [document.Path], Fault = fault, Position = new SourcePosition(document.Path) }]);
        }
    }

    private void Report(RawDocument raw, PlanId id, string what, params object[] counts) =>
        summary.Add(ConsoleText.Of(what, language, [raw.Document.Path, $"{content.Path}/plans/{id}", .. counts]));

    // Front matter that cannot be read does not tell of which document the plan is, so that it looks like another's.
    private List<Finding> FaultsOf(PlanId id) => content.ReadPlan(new PlanFolder(id, content.FolderOf(id)), known) is { Value: null } reading
        ? [.. reading.Findings.Where(finding => finding.Severity == Severity.Error)]
        : [];

    private string SourceOf(PlanId id) => sources.FirstOrDefault(source => source.Value == id).Key ?? "?";

    private static Finding About(FindingCode code, RawDocument raw, params string[] arguments) =>
        new() { Code = code, Arguments = arguments, Position = new SourcePosition(raw.Document.Path) };
}
