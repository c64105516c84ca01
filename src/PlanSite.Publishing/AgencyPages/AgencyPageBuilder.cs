using PlanSite.Publishing.Facts;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.AgencyPages;

/// <summary>The page of every agency and group.</summary>
internal sealed class AgencyPageBuilder(SiteInput input)
{
    public Page Page(AgencyEntry entry)
    {
        var url = SiteUrls.Agency(entry.Agency.Id);
        return new Page
        {
            Url = url,
            Template = "agency",
            Title = Words.Of("agency.title", entry.Agency.Name, entry.Agency.Jurisdiction),
            Section = SiteUrls.Agencies,
            Crumbs = [new Crumb(Words.Of("nav.agencies"), SiteUrls.Agencies)],
            Model = Model(entry, PageLinks.For(url)),
        };
    }

    private AgencyModel Model(AgencyEntry entry, PageLinks links) => new()
    {
        Name = entry.Agency.Name,
        IsGroup = entry.Agency.IsGroup,
        Facts = [.. FactsOf(entry.Agency)],
        Duties = entry.Duties.Count,
        DutySheetHref = links.To(SiteUrls.DutySheet(entry.Agency.Id)),
        CalendarHref = entry.Duties.Count > 0 ? links.To(SiteUrls.AgencyCalendar(entry.Agency.Id)) : null,
        Roles = [.. Roles(entry, links)],
        Members = [.. input.Register.Directory.MembersOf(entry.Agency).Select(member => Link(member, links))],
        Groups = [.. entry.Groups.Select(group => Link(group, links))],
        Plans = [.. Plans(entry, links)],
    };

    private static IEnumerable<Fact> FactsOf(Agency agency)
    {
        yield return new Fact(Words.Of("fact.jurisdiction"), agency.Jurisdiction);
        yield return new Fact(Words.Of("fact.agency-type"), Vocabulary.Of(agency.Type));
        if (agency.Aliases.Count > 0) yield return new Fact(Words.Of("fact.aliases"), string.Join("; ", agency.Aliases));
    }

    private IEnumerable<RoleGroup> Roles(AgencyEntry entry, PageLinks links)
    {
        var rows = new TaskRowBuilder(input, links);
        return entry.Duties
            .GroupBy(duty => duty.Role)
            .OrderBy(role => role.Key)
            .Select(role => new RoleGroup(
                Words.Capitalized(Vocabulary.Of(role.Key)),
                "vai-tro-" + Names.Of(role.Key),
                role.Count(),
                [.. DueGroups(role.Select(duty => (duty.Task, Row: rows.Row(duty, entry.Agency.Id))))]));
    }

    private static IEnumerable<DueGroup> DueGroups(IEnumerable<(TaskEntry Task, TaskRow Row)> duties) => duties
        .OrderBy(duty => duty.Row.DueKey, StringComparer.Ordinal)
        .GroupBy(duty => Sort(duty.Task), StringComparer.Ordinal)
        .Select(group => new DueGroup(group.Key, [.. group.Select(duty => duty.Row)]));

    private static string Sort(TaskEntry task)
    {
        if (DueOrder.FirstDue(task) is not null) return Words.Of("due.dated");
        return task.Deadlines.Count > 0 ? Words.Capitalized(Vocabulary.Of(task.Deadlines[0].Kind)) : Words.Of("due.none");
    }

    private AgencyLink Link(Agency agency, PageLinks links) =>
        new(agency.Name, links.To(SiteUrls.Agency(agency.Id)), input.Register.Find(agency.Id)?.Duties.Count ?? 0, agency.IsGroup);

    private static IEnumerable<AgencyPlan> Plans(AgencyEntry entry, PageLinks links) => entry.Duties
        .GroupBy(duty => duty.Task.Plan)
        .OrderBy(plan => plan.Key.Id)
        .Select(plan => new AgencyPlan(PlanWords.Name(plan.Key), plan.Key.Head.Title, links.To(SiteUrls.Plan(plan.Key.Id)), plan.Count()));
}
