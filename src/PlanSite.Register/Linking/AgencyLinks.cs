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
                Groups = [.. groupsOf[agency.Id]],
                Duties = DutiesOf(agency, [.. groupsOf[agency.Id]], own),
            }),
        ];
    }

    private static ILookup<AgencyId, Duty> OwnDuties(IReadOnlyList<PlanEntry> plans) => plans
        .SelectMany(plan => plan.Tasks)
        .SelectMany(task => task.Assignments, (task, linked) => (task, linked))
        .Where(pair => pair.linked.Agency is not null)
        .ToLookup(pair => pair.linked.Agency!.Id, pair => new Duty(pair.task, pair.linked.Assignment, Via: null));

    private static List<Duty> DutiesOf(Agency agency, List<Agency> groups, ILookup<AgencyId, Duty> own)
    {
        var duties = own[agency.Id].Concat(groups.SelectMany(group => own[group.Id].Select(duty => duty with { Via = group })));
        return [.. duties.DistinctBy(duty => (duty.Task, duty.Role)).OrderBy(duty => duty.Task.Plan.Id).ThenBy(duty => OrderInPlan(duty.Task))];
    }

    private static int OrderInPlan(TaskEntry task)
    {
        for (var i = 0; i < task.Plan.Tasks.Count; i++)
            if (ReferenceEquals(task.Plan.Tasks[i], task)) return i;
        return -1;
    }
}
