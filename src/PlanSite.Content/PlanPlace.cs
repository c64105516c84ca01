using System.Globalization;
using PlanSite.Content.Merging;
using PlanSite.Register.Plans;

namespace PlanSite.Content;

/// <summary>Finds the folder for a plan whose number may be that of another document too.</summary>
public sealed class PlanPlace(ContentFolder content)
{
    private readonly PlanWriter writer = new(content);

    /// <summary>The plan's own id; with its date, and if need be a figure, where that is the id of another document.</summary>
    public PlanId For(Plan plan) => Candidates(plan).First(id => !writer.Exists(id) || !BelongsToAnother(id, plan));

    private static IEnumerable<PlanId> Candidates(Plan plan)
    {
        yield return plan.Id;
        var dated = plan.Head.Date is { } date ? $"{plan.Id.Document}-{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : plan.Id.Document;
        yield return PlanId.Of(plan.Id.Jurisdiction, dated);
        for (var number = 2; ; number++) yield return PlanId.Of(plan.Id.Jurisdiction, $"{dated}-{number}");
    }

    private bool BelongsToAnother(PlanId id, Plan plan)
    {
        var versions = new[] { PlanFileTexts.Read(content.FolderOf(id)), new LastImport(content, id).Files }.OfType<PlanFileTexts>().Select(PlanVersion.Of).OfType<PlanVersion>().ToList();
        return PlanVersion.Of(PlanFileTexts.Of(plan)) is { } now && DocumentCheck.IsAnother(versions, now);
    }
}
