using PlanSite.Publishing.CalendarPages;
using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Facts;
using PlanSite.Publishing.Feeds;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.AgencyPages;

/// <summary>The page of every agency and group.</summary>
internal sealed class AgencyPageBuilder(SiteInput input, DutySheetPages sheets)
{
    private readonly Words words = input.Words;

    // The whole list of plans is in the duties; the list by itself names the first ones.
    private const int ShownPlans = 100;

    public IEnumerable<Page> Pages(AgencyEntry entry)
    {
        var duties = entry.Duties
            .OrderBy(duty => duty.Role)
            .ThenBy(duty => DueOrder.Key(duty.Task), StringComparer.Ordinal);
        return Slices.Of(duties, entry.Duties.Count).Select(slice => Page(entry, slice));
    }

    private Page Page(AgencyEntry entry, Slice<Duty> slice)
    {
        var first = SiteUrls.Agency(entry.Agency.Id);
        var url = SiteUrls.Part(first, slice.Number);
        var links = PageLinks.For(url);
        var duties = Duties(entry, slice, links) with { Pager = Slices.Pager(slice, first, links, words) };
        return new Page
        {
            Url = url,
            Template = "agency",
            Title = words.Of("agency.title", entry.Agency.Name, entry.Agency.Jurisdiction),
            Section = SiteUrls.Agencies,
            Crumbs = [new Crumb(words.Of("nav.agencies"), SiteUrls.Agencies)],
            Alternates = [new Alternate(Alternate.Atom, SiteUrls.AgencyFeed(entry.Agency.Id), FeedHeads.Of(entry.Agency, input).Title)],
            Model = slice.Number == 1 ? WithSurroundings(duties, entry, links) : duties,
        };
    }

    private AgencyModel Duties(AgencyEntry entry, Slice<Duty> slice, PageLinks links) => new()
    {
        Name = entry.Agency.Name,
        IsGroup = entry.Agency.IsGroup,
        Facts = [.. FactsOf(entry.Agency)],
        Duties = entry.Duties.Count,
        DeadlinesHref = CalendarScopes.Of(entry, words) is { } scope && CalendarScopes.HasDeadlines(scope.Tasks) ? links.To(scope.Urls.Index) : null,
        Calendar = entry.Duties.Count > 0 ? new CalendarLinkBuilder(input.Settings.BaseUrl, links).To(SiteUrls.AgencyCalendar(entry.Agency.Id)) : null,
        FeedHref = links.To(SiteUrls.AgencyFeed(entry.Agency.Id)),
        Roles = [.. Roles(entry, slice.Rows, links)],
    };

    // What is not a duty stands on the first page only.
    private AgencyModel WithSurroundings(AgencyModel model, AgencyEntry entry, PageLinks links)
    {
        var plans = entry.Plans.Count();
        var files = sheets.Links(entry, links).ToList();
        return model with
        {
            Members = [.. input.Register.Directory.MembersOf(entry.Agency).Select(member => Link(member, links))],
            Groups = [.. entry.Groups.Select(group => Link(group, links))],
            Plans = [.. Plans(entry, links, files.Where(one => one.Span.Plan is not null).ToDictionary(one => one.Span.Plan!, one => one.Files)).Take(ShownPlans)],
            DataFiles = entry.Duties.Count == 0 ? [] : [DataFile(entry, ("office.csv", "csv"), links), DataFile(entry, ("office.json", "json"), links)],
            Sheets = [.. files.Where(one => one.Span.Plan is null).Select(one => one.Files)],
            MorePlans = Math.Max(0, plans - ShownPlans),
        };
    }

    private AgencyFile DataFile(AgencyEntry entry, (string Key, string Extension) file, PageLinks links) =>
        new(words.Of(file.Key), links.To(SiteUrls.AgencyTasks(entry.Agency.Id, file.Extension)));

    private IEnumerable<Fact> FactsOf(Agency agency)
    {
        yield return new Fact(words.Of("fact.jurisdiction"), agency.Jurisdiction);
        yield return new Fact(words.Of("fact.agency-type"), words.Of(agency.Type));
        if (agency.Aliases.Count > 0) yield return new Fact(words.Of("fact.aliases"), string.Join("; ", agency.Aliases));
    }

    private IEnumerable<RoleGroup> Roles(AgencyEntry entry, IReadOnlyList<Duty> shown, PageLinks links)
    {
        var rows = new TaskRowBuilder(input, links);
        return shown
            .GroupBy(duty => duty.Role)
            .Select(role => new RoleGroup(
                Words.Capitalized(words.Of(role.Key)),
                "vai-tro-" + Names.Of(role.Key),
                entry.Count(role.Key),
                [.. DueGroups(role.Select(duty => (duty.Task, Row: rows.Row(duty, entry.Agency.Id))))]));
    }

    private IEnumerable<DueGroup> DueGroups(IEnumerable<(TaskEntry Task, TaskRow Row)> duties) => duties
        .GroupBy(duty => Sort(duty.Task), StringComparer.Ordinal)
        .Select(group => new DueGroup(group.Key, [.. group.Select(duty => duty.Row)]));

    private string Sort(TaskEntry task)
    {
        if (DueOrder.FirstDue(task) is not null) return words.Of("due.dated");
        return task.Deadlines.Count > 0 ? Words.Capitalized(words.Of(task.Deadlines[0].Kind)) : words.Of("due.none");
    }

    private AgencyLink Link(Agency agency, PageLinks links) =>
        new(agency.Name, links.To(SiteUrls.Agency(agency.Id)), input.Register.Find(agency.Id)?.Duties.Count ?? 0, agency.IsGroup);

    private IEnumerable<AgencyPlan> Plans(AgencyEntry entry, PageLinks links, Dictionary<PlanEntry, SheetFiles> files) => entry.Duties
        .GroupBy(duty => duty.Task.Plan)
        .OrderBy(plan => plan.Key.Id)
        .Select(plan => new AgencyPlan(words.PlanName(plan.Key), plan.Key.Head.Title, links.To(SiteUrls.Plan(plan.Key.Id)), plan.Count(), files[plan.Key]));
}
