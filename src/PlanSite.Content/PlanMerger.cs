using PlanSite.Content.Merging;
using PlanSite.Content.Plans;
using PlanSite.Register.Findings;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

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
        if (!DocumentCheck.AreSame(from, people, to)) return new PlanMergeResult(null, [OtherDocument(id, now)]);
        var merged = PlanMerge.Of(new(from, people, to), content.Shown(folder));
        if (!new TrialReading(content, id).StillReads(merged.Files)) return NotMerged(last, fresh);
        merged.Files.Write(folder, mine);
        last.ForgetUnmerged();
        return new PlanMergeResult(merged.Counts, merged.Findings) { Read = merged.Read };
    }

    /// <summary>Those findings of an import that the files of a plan still give reason for, now that they are merged: what people entered, corrected or confirmed is asked no more.</summary>
    /// <param name="id">The plan.</param>
    /// <param name="read">What the import read.</param>
    /// <param name="findings">What it noticed.</param>
    public IReadOnlyList<Finding> Standing(PlanId id, Plan read, IReadOnlyList<Finding> findings)
    {
        var folder = content.FolderOf(id);
        if (PlanFileTexts.Read(folder) is not { } files || new PlanReader(content, new PlanFolder(id, folder)).Read(agencies: null).Value is not { } plan) return findings;
        var doubts = new StandingDoubts(files);
        var tasks = plan.Tasks.ToLookup(task => task.Place);
        var differing = WorkChecks.Of(plan).ToList();
        return [.. findings.Where(finding => finding.Code switch
        {
            FindingCode.DoubtfulReading => doubts.Has(finding),
            FindingCode.TaskWithoutAgency => finding.Place is { } place && tasks[place].Any(task => task.Assignments.Count == 0),
            FindingCode.TaskWithoutDoer => finding.Place is { } place && tasks[place].Any(task => task is { Assignments.Count: > 0, Responsible.Count: 0 }),
            FindingCode.DeadlinesDiffer => finding.Place is { } place && tasks[place].Any(task => StillDiffer(task, finding.Arguments)),
            FindingCode.WorkDiffers => differing.Exists(other => IsSameWork(finding, other)),
            FindingCode.TimeUnread => finding.Place is { } place && IsOpen(finding.Arguments[0], place, tasks, doubts),
            FindingCode.JurisdictionUnknown => plan.Head.Jurisdiction == read.Head.Jurisdiction,
            _ => true,
        })];
    }

    // The same row and task, and at least one side says what it said: the other may have been corrected and still differ.
    private static bool IsSameWork(Finding one, Finding other) =>
        one.Place == other.Place && one.Arguments[0] == other.Arguments[0] && (one.Arguments[1] == other.Arguments[1] || one.Arguments[2] == other.Arguments[2]);

    // Neither entered by people nor settled by taking its comment out. It may stand on a line below its task.
    private static bool IsOpen(string printed, Place place, ILookup<Place, PlanTask> tasks, StandingDoubts doubts)
    {
        var task = tasks[place].Concat(place.Parent is { } above ? tasks[above] : []).FirstOrDefault();
        return task is null || (!task.Deadlines.Any(deadline => deadline.Text.Contains(printed, StringComparison.OrdinalIgnoreCase)) && doubts.AreAbout(task.Place));
    }

    private static bool StillDiffer(PlanTask task, IReadOnlyList<string> texts) =>
        task.Deadlines.Where(deadline => deadline.For is null && texts.Contains(deadline.Text)).Select(deadline => deadline.End).Distinct().Count() > 1;

    private PlanMergeResult NotMerged(LastImport last, PlanFileTexts fresh)
    {
        last.PutAside(fresh);
        var aside = content.Shown(last.AsidePath);
        return new PlanMergeResult(null, [new Finding { Code = FindingCode.ImportNotMerged, Arguments = [aside], Position = new SourcePosition(content.Shown(Path.GetDirectoryName(last.Path)!)) }]);
    }

    private static Finding OtherDocument(PlanId id, Plan now) =>
        new() { Code = FindingCode.ImportOtherDocument, Arguments = [now.Source, id.ToString()], Position = new SourcePosition(now.Source) };
}
