using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Search;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>What can be found of one plan: itself, its sections, its tasks.</summary>
internal sealed class PlanRecords(PlanRegister register, Words words)
{
    // A task without a heading is named by its first words.
    private const int LongestTitle = 90;

    public IEnumerable<SearchRecord> Of(PlanEntry entry, Plan plan) =>
        new SectionRecords(words).Of(entry, plan).Concat(entry.Tasks.Select(task => Task(task, plan))).Prepend(Plan(entry));

    private SearchRecord Plan(PlanEntry plan) => new()
    {
        Id = $"plan:{plan.Id}",
        Url = SiteUrls.Plan(plan.Id),
        Title = $"{words.PlanName(plan)} {plan.Head.Title}",
        Text = string.Join(". ", new[] { plan.Head.Issuer, plan.Head.Jurisdiction, words.PlanDate(plan), plan.Head.Signer }.OfType<string>()),
        Facets = RecordFacets.Of(
            (RecordFacets.Type, RecordFacets.PlanType),
            (RecordFacets.Plan, plan.Id.ToString()),
            (RecordFacets.Jurisdiction, Slug.From(plan.Head.Jurisdiction)),
            (RecordFacets.Context, string.Join(", ", new[] { plan.Head.Issuer, plan.Head.Jurisdiction }.OfType<string>()))),
    };

    private SearchRecord Task(TaskEntry task, Plan plan)
    {
        var facets = RecordFacets.Of(
            (RecordFacets.Type, RecordFacets.TaskType),
            (RecordFacets.Plan, plan.Id.ToString()),
            (RecordFacets.Jurisdiction, Slug.From(plan.Head.Jurisdiction)),
            (RecordFacets.Context, words.Of("search.context", words.PlanName(task.Plan), words.Place(task.Place))));
        facets[RecordFacets.Agency] = AgencyIds(task);
        var unit = plan.Units.FirstOrDefault(unit => unit.Place == task.Place);
        return new SearchRecord
        {
            Id = $"task:{plan.Id}#{PlaceAnchor.Of(task.Place)}",
            Url = SiteUrls.Task(task),
            Title = unit?.Heading?.Text ?? Excerpt.Of(task.Text, LongestTitle),
            Text = string.Join(' ', Further(unit, task).Prepend(WhoAndWhen(task)).Prepend(task.Text).Where(part => part.Length > 0)),
            Keywords = OtherNames(task),
            Facets = facets,
        };
    }

    // Whoever has the duty finds the task, members of a group too.
    private List<string> AgencyIds(TaskEntry task) =>
    [
        .. task.Assignments.Select(linked => linked.Agency).Where(agency => agency is not null)
            .SelectMany(agency => register.Directory.MembersOf(agency!).Prepend(agency!))
            .Select(agency => agency.Id.ToString()).Distinct().Order(StringComparer.Ordinal),
    ];

    // People look for an agency under any of its names, whichever one the plan prints.
    private static string OtherNames(TaskEntry task) => string.Join('\n', task.Assignments
        .Select(linked => linked.Agency).OfType<Agency>().DistinctBy(agency => agency.Id)
        .SelectMany(agency => agency.Aliases.Prepend(agency.Name)));

    private string WhoAndWhen(TaskEntry task) => string.Join(' ', new[]
    {
        Line("tasks.who", task.Assignments.Select(linked => linked.Assignment.FullName)),
        Line("tasks.when", task.Deadlines.Select(deadline => deadline.Text)),
    }.OfType<string>());

    // Products and funding of a row; who and when its text gives already.
    private static IEnumerable<string> Further(Unit? unit, TaskEntry task)
    {
        var given = task.Assignments.Select(linked => linked.Assignment.Agency).Concat(task.Deadlines.Select(deadline => deadline.Text)).ToList();
        return (unit?.Cells ?? []).Where(cell => !given.Any(words => cell.Content.Text.Contains(words, StringComparison.Ordinal))).Select(cell => $"{cell.Column}: {cell.Content.Text}");
    }

    private string? Line(string key, IEnumerable<string> values) =>
        string.Join(", ", values.Distinct()) is { Length: > 0 } list ? $"{words.Of(key)}: {list}." : null;
}
