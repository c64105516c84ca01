using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;
using PlanSite.Search;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>By whom, in which role and by when a task is done, as filters.</summary>
internal sealed class TaskFacets(PlanRegister register)
{
    public void Add(Dictionary<string, IReadOnlyList<string>> facets, TaskEntry task)
    {
        var duties = Duties(task);
        facets[RecordFacets.Agency] = Values(duties.Select(duty => duty.Agency.ToString()));
        facets[RecordFacets.Role] = Values(task.Assignments.Select(linked => Names.Of(linked.Assignment.Role)));
        facets[RecordFacets.AgencyRole] = Values(duties.Select(duty => $"{duty.Agency}{FacetNames.Joint}{Names.Of(duty.Role)}"));
        facets[RecordFacets.Deadline] = Values(task.Deadlines.Select(deadline => Names.Of(deadline.Kind)));
        facets[RecordFacets.Due] = Values(task.Deadlines.SelectMany(DuePeriods.Of).Select(period => period.Value));
    }

    // Whoever has the duty finds the task, members of a group too; what an agency is given by name stands before what it has as a member.
    private List<(AgencyId Agency, Role Role)> Duties(TaskEntry task)
    {
        var named = task.Assignments.Where(linked => linked.Agency is not null).Select(linked => (Agency: linked.Agency!, linked.Assignment.Role)).ToList();
        var ids = named.Select(duty => duty.Agency.Id).ToHashSet();
        var through = named.SelectMany(duty => MembersBelow(duty.Agency), (duty, member) => (Agency: member.Id, duty.Role))
            .Where(duty => !ids.Contains(duty.Agency)).OrderBy(duty => duty.Role).DistinctBy(duty => duty.Agency);
        return [.. named.Select(duty => (duty.Agency.Id, duty.Role)), .. through];
    }

    // A group can have groups as members, and content may hold a circle of them.
    private List<Agency> MembersBelow(Agency group)
    {
        var members = register.Directory.MembersOf(group).DistinctBy(member => member.Id).ToList();
        for (var i = 0; i < members.Count; i++)
            members.AddRange(register.Directory.MembersOf(members[i]).Where(member => members.TrueForAll(known => known.Id != member.Id)));
        return members;
    }

    private static List<string> Values(IEnumerable<string> values) => [.. values.Distinct().Order(StringComparer.Ordinal)];
}
