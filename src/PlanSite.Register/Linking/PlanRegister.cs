using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Plans;

namespace PlanSite.Register.Linking;

/// <summary>Many plans linked into one. Made by <see cref="RegisterBuilder"/>; does not change and may be read from many threads.</summary>
public sealed class PlanRegister
{
    private readonly Dictionary<PlanId, PlanEntry> plansById;
    private readonly Dictionary<AgencyId, AgencyEntry> agenciesById;
    private readonly Dictionary<DocumentId, DocumentEntry> documentsById;

    internal PlanRegister(
        IReadOnlyList<PlanEntry> plans, AgencyDirectory directory, IReadOnlyList<AgencyEntry> agencies, IReadOnlyList<DocumentEntry> documents)
    {
        Plans = plans;
        Directory = directory;
        Agencies = agencies;
        Documents = documents;
        plansById = plans.ToDictionary(plan => plan.Id);
        agenciesById = agencies.ToDictionary(agency => agency.Agency.Id);
        documentsById = documents.ToDictionary(document => document.Id);
    }

    /// <summary>By id.</summary>
    public IReadOnlyList<PlanEntry> Plans { get; }

    /// <summary>All tasks, by plan and in document order.</summary>
    public IEnumerable<TaskEntry> Tasks => Plans.SelectMany(plan => plan.Tasks);

    /// <summary>The agency register.</summary>
    public AgencyDirectory Directory { get; }

    /// <summary>Every agency and group with its duties, by id.</summary>
    public IReadOnlyList<AgencyEntry> Agencies { get; }

    /// <summary>Every cited document, by id.</summary>
    public IReadOnlyList<DocumentEntry> Documents { get; }

    /// <summary>Every deadline that falls on a day, by that day, then plan and document order.</summary>
    public IEnumerable<(TaskEntry Task, Deadline Deadline)> DatedDeadlines =>
        Tasks.SelectMany(task => task.Deadlines, (task, deadline) => (task, deadline))
            .Where(one => one.deadline.Due is not null)
            .OrderBy(one => one.deadline.Due);

    /// <summary>The plan with this id, or null.</summary>
    public PlanEntry? Find(PlanId id) => plansById.GetValueOrDefault(id);

    /// <summary>The agency with this id, or null.</summary>
    public AgencyEntry? Find(AgencyId id) => agenciesById.GetValueOrDefault(id);

    /// <summary>The cited document with this id, or null.</summary>
    public DocumentEntry? Find(DocumentId id) => documentsById.GetValueOrDefault(id);
}
