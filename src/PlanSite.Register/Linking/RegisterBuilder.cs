using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Linking;

/// <summary>Takes plans one by one, keeps what the register needs of them and lets go of their text. Not safe for use from many threads.</summary>
/// <param name="directory">The agency register.</param>
public sealed class RegisterBuilder(AgencyDirectory directory)
{
    private readonly SortedDictionary<PlanId, PlanEntry> plans = [];

    /// <summary>Adds a plan; false when one of the same id is there already.</summary>
    public bool TryAdd(Plan plan)
    {
        var entry = Digest(plan);
        entry.Tasks = [.. plan.Tasks.Select(task => Link(entry, task))];
        entry.Findings = PlanChecks.Of(plan, entry);
        return plans.TryAdd(plan.Id, entry);
    }

    /// <summary>Links what was added.</summary>
    public PlanRegister Build()
    {
        List<PlanEntry> entries = [.. plans.Values];
        var documents = DocumentLinks.Of(entries);
        foreach (var plan in entries) plan.RelatedFrom = DocumentLinks.RelationsTo(plan, documents);
        AddConflictFindings(documents);
        return new PlanRegister(entries, directory, AgencyLinks.Of(entries, directory), documents);
    }

    private static PlanEntry Digest(Plan plan) => new()
    {
        Id = plan.Id,
        Source = plan.Source,
        Head = plan.Head,
        Recipients = plan.Recipients,
        Sections = [.. plan.Units.Where(unit => unit.Heading is not null).Select(unit => new SectionHeading(unit.Place, unit.Heading!.Text))],
        Places = [.. plan.Units.Select(unit => unit.Place)],
        Citations = plan.Citations,
        Relations = plan.Relations,
        InternalReferences = plan.InternalReferences,
        Footnotes = plan.Footnotes,
    };

    private TaskEntry Link(PlanEntry plan, PlanTask task) => new()
    {
        Plan = plan,
        Task = task,
        Assignments = [.. task.Assignments.Select(assignment => new LinkedAssignment(assignment, FindAgency(plan, assignment)))],
    };

    private Agency? FindAgency(PlanEntry plan, Assignment assignment) =>
        assignment.AgencyId is { } id ? directory.Find(id) : directory.Find(plan.Head.Jurisdiction, assignment.FullName);

    private static void AddConflictFindings(IReadOnlyList<DocumentEntry> documents)
    {
        foreach (var document in documents)
        {
            foreach (var conflict in document.Conflicts)
            {
                var finding = ConflictFinding(document, conflict);
                foreach (var plan in conflict.Readings.SelectMany(reading => reading.Plans).Distinct())
                    plan.Findings = [.. plan.Findings, finding];
            }
        }
    }

    private static Finding ConflictFinding(DocumentEntry document, CitationConflict conflict)
    {
        var readings = conflict.Readings.Select(reading => $"{reading.Value} ({string.Join(", ", reading.Plans.Select(plan => plan.Name))})");
        return new Finding { Code = FindingCode.CitationConflict, Arguments = [document.Name, conflict.Field, string.Join("; ", readings)] };
    }
}
