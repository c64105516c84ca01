using PlanSite.Content.Plans;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Merging;

/// <summary>Reads merged files before they are written where people have theirs.</summary>
internal sealed class TrialReading(ContentFolder content, PlanId id)
{
    /// <summary>Whether files read as well as those that are there: they give a plan, with no more errors.</summary>
    public bool StillReads(PlanFileTexts files)
    {
        var now = Read(content);
        return now.Value is not null && ReadElsewhere(files) is { Value: not null } merged && Errors(merged) <= Errors(now);
    }

    private Reading<Plan> ReadElsewhere(PlanFileTexts files)
    {
        var folder = Directory.CreateTempSubdirectory("plansite-import-").FullName;
        try
        {
            var trial = new ContentFolder(Path.Combine(folder, "content"));
            files.Write(trial.FolderOf(id));
            return Read(trial);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Reading<Plan> Read(ContentFolder from) => new PlanReader(from, new PlanFolder(id, from.FolderOf(id))).Read(agencies: null);

    private static int Errors(Reading<Plan> reading) => reading.Findings.Count(finding => finding.Severity == Severity.Error);
}
