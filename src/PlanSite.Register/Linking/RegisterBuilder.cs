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
        entry.Findings = PlanChecks.InOrder(entry, PlanChecks.Of(entry).Concat(WordChecks.Of(plan)).Concat(WorkChecks.Of(plan)));
        return plans.TryAdd(plan.Id, entry);
    }

    /// <summary>Links what was added.</summary>
    public PlanRegister Build()
    {
        List<PlanEntry> entries = [.. plans.Values];
        var documents = DocumentLinks.Of(entries);
        DocumentLinks.LinkBack(entries);
        AddConflictFindings(documents);
        AddNumberFindings(entries);
        foreach (var plan in entries) plan.Findings = [.. plan.Findings.Select(finding => Located(plan, finding))];
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
        Positions = plan.Units.Where(unit => unit.Position is not null).DistinctBy(unit => unit.Place).ToDictionary(unit => unit.Place, unit => unit.Position!),
        Citations = plan.Citations,
        Relations = plan.Relations,
        InternalReferences = plan.InternalReferences,
        Footnotes = plan.Footnotes,
    };

    private TaskEntry Link(PlanEntry plan, PlanTask task)
    {
        var scope = plan.Head.Scope;
        return new()
        {
            Plan = plan,
            Task = task,
            Assignments = [.. task.Assignments.Select(assignment => new LinkedAssignment(assignment, FindAgency(scope, assignment)))],
            Deadlines = [.. task.Deadlines.Select(deadline => deadline.Settle())],
        };
    }

    private Agency? FindAgency(AgencyScope scope, Assignment assignment) =>
        assignment.AgencyId is { } id ? directory.Find(id) : directory.Find(scope, assignment.FullName);

    // What stands at no unit, such as the title, is looked for in the file of the text.
    private static Finding Located(PlanEntry plan, Finding finding)
    {
        if (finding.Position is not null || plan.Positions.Count == 0) return finding;
        var position = finding.Place is { } place ? plan.Positions.GetValueOrDefault(place) : null;
        return finding with { Position = position ?? new SourcePosition(plan.Positions[plan.Places[0]].File) };
    }

    // Numbers begin anew every year, and every district of a province has its own.
    private static void AddNumberFindings(List<PlanEntry> plans)
    {
        foreach (var alike in plans.Where(plan => plan.AsDocument is not null).GroupBy(plan => (plan.AsDocument, plan.Head.Date, plan.Head.Issuer)).Where(group => group.Count() > 1))
        {
            foreach (var plan in alike)
            {
                var others = string.Join(", ", alike.Where(other => other != plan).Select(other => other.Id));
                plan.Findings = [new Finding { Code = FindingCode.DuplicateNumber, Arguments = [plan.Head.Number!, others], Place = Places.Place.Title }, .. plan.Findings];
            }
        }
    }

    private static void AddConflictFindings(IReadOnlyList<DocumentEntry> documents)
    {
        var found =
            from document in documents
            from conflict in document.Conflicts
            from reading in conflict.Readings
            from plan in reading.Plans
            select (plan, document, conflict);
        foreach (var conflicts in found.Distinct().ToLookup(one => one.plan))
        {
            var plan = conflicts.Key;
            plan.Findings = PlanChecks.InOrder(plan, plan.Findings.Concat(conflicts.Select(one => CitationConflicts.Finding(plan, one.document, one.conflict))));
        }
    }
}
