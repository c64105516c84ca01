using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Changes;

/// <summary>The page of what changed from build to build.</summary>
internal sealed class ChangePages(SiteInput input)
{
    // The whole list is in the data; a page has to stay readable.
    private const int ShownTasks = 100;

    private readonly Words words = input.Words;
    private readonly PageLinks links = PageLinks.For(SiteUrls.Changes);

    public Page Page(ChangeHistory history) => new()
    {
        Url = SiteUrls.Changes,
        Template = "changes",
        Title = words.Of("changes.title"),
        Model = new ChangesModel(DateWords.Short(history.Since), [.. history.Sets.Select(Set)], links.To(ChangesFile.Path)),
    };

    private ChangeSetModel Set(ChangeSet set)
    {
        var kinds = set.Tasks.Take(ShownTasks).GroupBy(task => task.Kind).OrderBy(kind => kind.Key).Select(kind => Kind(set, kind));
        return new ChangeSetModel(
            words.Of("changes.of-day", DateWords.Short(set.AsOf)),
            ChangeAnchors.Of(set),
            [.. ChangeWords.Counts(words, set)],
            [.. Plans(set, PlanChangeKind.New)],
            [.. Plans(set, PlanChangeKind.Replaced), .. Plans(set, PlanChangeKind.Amended)],
            [.. Plans(set, PlanChangeKind.Vanished)],
            [.. kinds],
            Math.Max(0, set.Tasks.Count - ShownTasks) + set.Omitted);
    }

    private IEnumerable<PlanChangeModel> Plans(ChangeSet set, PlanChangeKind kind) => set.Plans.Where(plan => plan.Kind == kind).Select(plan => Plan(set, plan));

    private PlanChangeModel Plan(ChangeSet set, PlanChange plan) => new(
        ChangeAnchors.Of(set, plan),
        plan.Name,
        plan.Title,
        HrefOf(plan.Plan),
        plan.By.Count > 0 ? ChangeWords.By(words, plan) : null,
        [.. plan.By.Select(other => new PlanReferenceModel(other.Name, HrefOf(other.Plan)))]);

    private string? HrefOf(string plan) => PlanId.TryParse(plan, out var id) && input.Register.Find(id) is not null ? links.To(SiteUrls.Plan(id)) : null;

    private ChangeKindModel Kind(ChangeSet set, IGrouping<TaskChangeKind, TaskChange> kind) => new(
        words.Of($"changes.{Names.Of(kind.Key)}"),
        $"{ChangeAnchors.Of(set)}.{Names.Of(kind.Key)}",
        kind.Key is not (TaskChangeKind.New or TaskChangeKind.Vanished),
        [.. kind.Select(change => Row(set, change))]);

    private ChangeRow Row(ChangeSet set, TaskChange change) => new(
        ChangeAnchors.Of(set, change),
        change.Text,
        change.PlanName,
        Place.TryParse(change.Place, out var place) ? words.Place(place) : change.Place,
        HrefOf(change),
        Printed(change.Old),
        Printed(change.New));

    // A later build may have taken the place away again.
    private string? HrefOf(TaskChange change) =>
        PlanId.TryParse(change.Plan, out var id) && input.Register.Find(id) is { } plan && Place.TryParse(change.Place, out var place) && plan.Places.Contains(place)
            ? links.To(SiteUrls.Place(id, place))
            : null;

    private IReadOnlyList<string> Printed(IReadOnlyList<string> values) => values.Count > 0 ? values : [words.Of("not-printed")];
}
