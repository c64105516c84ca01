using PlanSite.Publishing.Changes;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Sources;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Feeds;

/// <summary>Plans, tasks and changes as entries of feeds.</summary>
internal sealed class FeedEntries
{
    private const int LongestTitle = 140;

    private readonly SiteInput input;
    private readonly Words words;
    private readonly Dictionary<PlanEntry, DateOnly> planDays;
    private readonly Dictionary<(string Plan, string Place), DateOnly> newTasks;

    public FeedEntries(SiteInput input, ChangeHistory history)
    {
        this.input = input;
        words = input.Words;
        var seen = history.NewPlans();
        planDays = input.Register.Plans.ToDictionary(plan => plan, plan => Later(PlanDay.Of(plan), seen.GetValueOrDefault(plan.Id.ToString())));
        newTasks = history.Sets
            .SelectMany(set => set.Tasks.Where(task => task.Kind == TaskChangeKind.New), (set, task) => (Key: (task.Plan, task.Place), set.AsOf))
            .DistinctBy(one => one.Key)
            .ToDictionary(one => one.Key, one => one.AsOf);
    }

    /// <summary>The plans that a feed has room for.</summary>
    public IEnumerable<FeedEntry> Newest(IEnumerable<PlanEntry> plans) =>
        plans.OrderByDescending(Updated).ThenBy(plan => plan.Id).Take(AtomFile.MaxEntries).Select(Of);

    /// <summary>The tasks that a feed has room for.</summary>
    public IEnumerable<FeedEntry> Newest(IEnumerable<Duty> duties) =>
        duties.OrderByDescending(Updated).ThenBy(duty => duty.Task.Url, StringComparer.Ordinal).Take(AtomFile.MaxEntries).Select(Of);

    /// <summary>A change of a task; null for one whose plan or place the register has no more.</summary>
    public FeedEntry? Of(ChangeSet set, TaskChange change)
    {
        if (!PlanId.TryParse(change.Plan, out var id) || input.Register.Find(id) is not { } plan || !Place.TryParse(change.Place, out var place)) return null;
        return new FeedEntry
        {
            Key = $"{SiteUrls.Changes}#{ChangeAnchors.Of(set, change)}",
            Title = $"{words.Of($"changes.{Register.Wording.Names.Of(change.Kind)}")}: {Excerpt.Of(change.Text, LongestTitle)}",
            Updated = set.AsOf,
            Url = change.Kind == TaskChangeKind.Vanished ? SiteUrls.Plan(id) : SiteUrls.Place(id, place),
            Categories = [plan.Head.Jurisdiction],
            Summary = change.Old.Count + change.New.Count == 0 ? change.PlanName : $"{words.Of("changes.from-to", Listed(change.Old), Listed(change.New))} {change.PlanName}.",
        };
    }

    /// <summary>All that one build found.</summary>
    public FeedEntry Of(ChangeSet set) => new()
    {
        Key = $"{SiteUrls.Changes}#{ChangeAnchors.Of(set)}",
        Title = words.Of("changes.of-day", DateWords.Short(set.AsOf)),
        Updated = set.AsOf,
        Url = $"{SiteUrls.Changes}#{ChangeAnchors.Of(set)}",
        Summary = string.Join("; ", ChangeWords.Counts(words, set)),
    };

    // As of its day or of the day on which a build first saw it.
    private FeedEntry Of(PlanEntry plan)
    {
        var issuer = plan.Head.Issuer is { } body ? $"{body}, " : "";
        return new FeedEntry
        {
            Key = SiteUrls.Plan(plan.Id),
            Title = $"{plan.Name} {plan.Head.Title}",
            Updated = Updated(plan),
            Url = SiteUrls.Plan(plan.Id),
            Related = SourceFiles.UrlOf(input, plan),
            Categories = [plan.Head.Jurisdiction, plan.Head.Kind],
            Summary = $"{issuer}{plan.Head.Jurisdiction}: {words.Of("count.n-tasks", plan.Tasks.Count)}",
        };
    }

    private FeedEntry Of(Duty duty)
    {
        var task = duty.Task;
        var due = task.Deadlines.Count > 0 ? string.Join("; ", task.Deadlines.Select(deadline => deadline.Text)) : words.Of("not-printed");
        return new FeedEntry
        {
            Key = SiteUrls.Task(task),
            Title = Excerpt.Of(task.Text, LongestTitle),
            Updated = Updated(duty),
            Url = SiteUrls.Task(task),
            Categories = [words.Of(duty.Role), task.Plan.Head.Jurisdiction],
            Summary = $"{Words.Capitalized(words.Of(duty.Role))}. {words.Of("calendar.deadline")}: {due}. {words.PlanName(task.Plan)}, {words.Place(task.Place)}.",
        };
    }

    private DateOnly Updated(PlanEntry plan) => planDays[plan];

    private DateOnly Updated(Duty duty) => newTasks.Count == 0
        ? Updated(duty.Task.Plan)
        : Later(Updated(duty.Task.Plan), newTasks.GetValueOrDefault((duty.Task.Plan.Id.ToString(), duty.Task.Place.ToString())));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private string Listed(IReadOnlyList<string> values) => values.Count > 0 ? string.Join("; ", values) : words.Of("not-printed");
}
