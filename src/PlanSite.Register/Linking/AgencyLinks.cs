using PlanSite.Register.Agencies;

namespace PlanSite.Register.Linking;

/// <summary>Finds the duties of every agency: its own and those of its groups.</summary>
internal static class AgencyLinks
{
    public static IReadOnlyList<AgencyEntry> Of(IReadOnlyList<PlanEntry> plans, AgencyDirectory directory)
    {
        var groupsOf = directory.All
            .SelectMany(group => directory.MembersOf(group), (group, member) => (group, member))
            .ToLookup(pair => pair.member.Id, pair => pair.group);
        var own = OwnDuties(plans);
        return
        [
            .. directory.All.DistinctBy(agency => agency.Id).OrderBy(agency => agency.Id).Select(agency => new AgencyEntry
            {
                Agency = agency,
                Groups = [.. groupsOf[agency.Id].DistinctBy(group => group.Id)],
                Duties = DutiesOf(agency, GroupsAbove(agency, groupsOf), own),
            }),
        ];
    }

    // Numbered through the whole register, so that duties from several groups can be brought back into its order.
    private static ILookup<AgencyId, (int Number, Duty Duty)> OwnDuties(IReadOnlyList<PlanEntry> plans) => plans
        .SelectMany(plan => plan.Tasks)
        .Index()
        .SelectMany(task => task.Item.Assignments, (task, linked) => (Number: task.Index, Task: task.Item, linked.Assignment, linked.Agency))
        .Where(one => one.Agency is not null)
        .ToLookup(one => one.Agency!.Id, one => (one.Number, new Duty(one.Task, one.Assignment, Via: null)));

    // An agency has one role in a task: what it is given by name stands before what it has as a member of a group.
    private static List<Duty> DutiesOf(Agency agency, IEnumerable<Agency> groups, ILookup<AgencyId, (int Number, Duty Duty)> own)
    {
        var named = own[agency.Id].DistinctBy(one => (one.Number, one.Duty.Role)).ToList();
        var tasks = named.Select(one => one.Number).ToHashSet();
        var through = groups
            .SelectMany(group => own[group.Id].Select(one => (one.Number, Duty: one.Duty with { Via = group })))
            .Where(one => !tasks.Contains(one.Number))
            .OrderBy(one => one.Duty.Role)
            .DistinctBy(one => one.Number);
        return [.. named.Concat(through).OrderBy(one => one.Number).Select(one => one.Duty)];
    }

    // A group can be a member of a wider one, and content may hold a circle of them.
    private static List<Agency> GroupsAbove(Agency agency, ILookup<AgencyId, Agency> groupsOf)
    {
        var above = new List<Agency>();
        var seen = new HashSet<AgencyId> { agency.Id };
        var next = new Queue<AgencyId>(seen);
        while (next.TryDequeue(out var id))
        {
            foreach (var group in groupsOf[id].Where(group => seen.Add(group.Id)))
            {
                above.Add(group);
                next.Enqueue(group.Id);
            }
        }
        return above;
    }
}
