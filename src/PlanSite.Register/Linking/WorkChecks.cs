using PlanSite.Register.Agencies;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Linking;

/// <summary>Work that a plan states in its text and again in a table, where the two name other agencies or times.</summary>
public static class WorkChecks
{
    /// <summary>One finding for the agencies and one for the times of every such row, in the order of the rows; its arguments are the other place and what stands here and there.</summary>
    public static IEnumerable<Finding> Of(Plan plan)
    {
        var rowPlaces = plan.Units.Where(unit => unit.Cells.Count > 0).Select(unit => unit.Place).ToHashSet();
        if (rowPlaces.Count == 0) return [];
        var tasks = plan.Tasks.ToLookup(task => rowPlaces.Contains(task.Place));
        return SameWork.Pairs([.. tasks[true]], [.. tasks[false]]).SelectMany(pair => new[] { Agencies(pair.Row, pair.Text), Times(pair.Row, pair.Text) }).OfType<Finding>();
    }

    private static Finding? Agencies(PlanTask row, PlanTask text)
    {
        var (here, there) = (Named(row), Named(text));
        return here.Count == 0 || there.Count == 0 || here.Any(one => there.Any(other => IsSame(one, other))) ? null : Differs(row, text, Names(here), Names(there));
    }

    // Whom the opening of a section names for all that follows says little of one task.
    private static List<Assignment> Named(PlanTask task) => [.. task.Responsible.Where(one => one.From != Origin.Section)];

    // "Sở Y tế" and "Sở Y tế tỉnh".
    private static bool IsSame(Assignment one, Assignment other)
    {
        var (a, b) = (AgencyDirectory.Key(one.FullName) + " ", AgencyDirectory.Key(other.FullName) + " ");
        return (one.AgencyId is { } id && id == other.AgencyId) || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);
    }

    private static string Names(List<Assignment> named) => string.Join(", ", named.Select(one => one.Agency));

    private static Finding? Times(PlanTask row, PlanTask text)
    {
        var (here, there) = (Dated(row), Dated(text));
        return here.Count == 0 || there.Count == 0 || here.Any(one => there.Any(other => one.End == other.End)) ? null : Differs(row, text, Words(here), Words(there));
    }

    private static List<Deadline> Dated(PlanTask task) =>
        [.. task.Deadlines.Where(deadline => deadline is { From: Origin.Own, For: null, End: not null, Kind: DeadlineKind.By or DeadlineKind.Within or DeadlineKind.Range })];

    private static string Words(List<Deadline> dated) => string.Join("; ", dated.Select(deadline => deadline.Text));

    private static Finding Differs(PlanTask row, PlanTask text, string here, string there) =>
        new() { Code = FindingCode.WorkDiffers, Arguments = [text.Place.ToString(), here, there], Place = row.Place };
}
