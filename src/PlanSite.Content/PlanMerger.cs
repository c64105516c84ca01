using PlanSite.Content.Merging;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Content;

/// <summary>Brings the changes of a document into a plan that people have corrected. What they wrote is never dropped.</summary>
public sealed class PlanMerger(ContentFolder content)
{
    /// <summary>Merges what the document has become, against what it was, into the files of a plan.</summary>
    /// <param name="id">The plan.</param>
    /// <param name="before">What the import read when it last wrote the plan; null to take what <see cref="LastImport"/> kept.</param>
    /// <param name="now">What the import reads now.</param>
    /// <returns>Without counts when the files would not read any more or the document is another one; then the plan is as it was.</returns>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public PlanMergeResult Merge(PlanId id, Plan? before, Plan now)
    {
        var folder = content.FolderOf(id);
        var last = new LastImport(content, id);
        var fresh = PlanFileTexts.Of(now);
        var files = (Base: before is null ? last.Files : PlanFileTexts.Of(before), Mine: PlanFileTexts.Read(folder));
        if (files.Base is not { } @base || files.Mine is not { } mine) return NotMerged(last, fresh);
        if (PlanVersion.Of(@base) is not { } from || PlanVersion.Of(mine) is not { } people || PlanVersion.Of(fresh) is not { } to) return NotMerged(last, fresh);
        if (!DocumentCheck.AreSame(from, to)) return new PlanMergeResult(null, [OtherDocument(id, now)]);
        var merged = PlanMerge.Of(new(from, people, to), content.Shown(folder));
        if (!new TrialReading(content, id).StillReads(merged.Files)) return NotMerged(last, fresh);
        merged.Files.Write(folder, mine);
        last.ForgetUnmerged();
        return new PlanMergeResult(merged.Counts, merged.Findings);
    }

    private PlanMergeResult NotMerged(LastImport last, PlanFileTexts fresh)
    {
        last.PutAside(fresh);
        var aside = content.Shown(last.AsidePath);
        return new PlanMergeResult(null, [new Finding { Code = FindingCode.ImportNotMerged, Arguments = [aside], Position = new SourcePosition(content.Shown(Path.GetDirectoryName(last.Path)!)) }]);
    }

    private static Finding OtherDocument(PlanId id, Plan now) =>
        new() { Code = FindingCode.ImportOtherDocument, Arguments = [now.Source, id.ToString()], Position = new SourcePosition(now.Source) };
}
