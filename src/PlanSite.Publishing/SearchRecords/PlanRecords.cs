using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Search;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>What can be found of one plan: itself, its sections, its tasks.</summary>
internal sealed class PlanRecords(PlanRegister register, Words words)
{
    // A task without a heading is named by its first words.
    private const int LongestTitle = 90;

    public IEnumerable<SearchRecord> Of(PlanEntry entry, Plan plan)
    {
        var order = new DocumentOrder(entry);
        return new SectionRecords(words, order).Of(entry, plan).Concat(entry.Tasks.Select(task => Task(task, plan, order))).Prepend(Plan(entry));
    }

    private SearchRecord Plan(PlanEntry plan) => new()
    {
        Id = $"plan:{plan.Id}",
        Url = SiteUrls.Plan(plan.Id),
        Title = $"{words.PlanName(plan)} {plan.Head.Title}",
        Text = string.Join(". ", new[] { plan.Head.Issuer, plan.Head.Jurisdiction, words.PlanDate(plan), plan.Head.Signer }.OfType<string>()),
        Keywords = CitedNumbers.Of(plan.Relations.Select(relation => relation.Number)),
        Order = DocumentOrder.OfPlan(plan),
        Facets = WithNumber(
            RecordFacets.OfPart(plan, RecordFacets.PlanType, string.Join(", ", new[] { plan.Head.Issuer, plan.Head.Jurisdiction }.OfType<string>())),
            plan.Head.Number),
    };

    private static Dictionary<string, IReadOnlyList<string>> WithNumber(Dictionary<string, IReadOnlyList<string>> facets, string? number)
    {
        if (number is not null) facets[FacetNames.Number] = DocumentNumberValues.Of(number);
        return facets;
    }

    private SearchRecord Task(TaskEntry task, Plan plan, DocumentOrder order)
    {
        var facets = RecordFacets.OfPart(task.Plan, RecordFacets.TaskType, words.Of("search.context", words.PlanName(task.Plan), words.Place(task.Place)));
        new TaskFacets(register).Add(facets, task);
        var unit = plan.Units.FirstOrDefault(unit => unit.Place == task.Place);
        return new SearchRecord
        {
            Id = $"task:{plan.Id}#{PlaceAnchor.Of(task.Place)}",
            Url = SiteUrls.Task(task),
            Title = unit?.Heading?.Text ?? Excerpt.Of(task.Text, LongestTitle),
            Text = string.Join(' ', Further(unit, task).Prepend(WhoAndWhen(task)).Prepend(task.Text).Where(part => part.Length > 0)),
            Keywords = CitedNumbers.At(task.Plan, [task.Place]),
            Order = order.Of(task.Place),
            Day = DueOrder.FirstDue(task),
            Facets = facets,
        };
    }

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
