using System.Text.Json;

namespace PlanSite.Publishing.Changes;

/// <summary>Compares the data that a build has just written with that of the site before it.</summary>
/// <param name="input">The site.</param>
/// <param name="output">Where its data are.</param>
internal sealed class ChangeFinder(SiteInput input, OutputFolder output)
{
    /// <summary>The history with what this build finds; one that begins with it when there is no site before it or its history is lost.</summary>
    /// <param name="previous">Null for none.</param>
    public ChangeHistory Find(PreviousSite? previous)
    {
        var history = previous?.History() ?? new ChangeHistory(input.AsOf, []);
        return previous?.Plans() is { } before ? history.With(input.AsOf, Plans(before), Tasks(before, previous)) : history;
    }

    private List<PlanChange> Plans(IReadOnlyDictionary<string, PublishedPlan> before)
    {
        var now = input.Register.Plans.ToDictionary(plan => plan.Id.ToString(), StringComparer.Ordinal);
        var came = now.Values.Where(plan => !before.ContainsKey(plan.Id.ToString())).Select(plan => Change(PlanChangeKind.New, Written(plan.Id.ToString())));
        var went = before.Values.Where(plan => !now.ContainsKey(plan.Id)).Select(plan => Change(PlanChangeKind.Vanished, plan));
        var standing = new StandingComparison(input.Words);
        var changed = now.Values.SelectMany(plan => before.GetValueOrDefault(plan.Id.ToString()) is { } old ? standing.Changes(old, plan) : []);
        return [.. came.Concat(changed).Concat(went).OrderBy(change => change.Plan, StringComparer.Ordinal).ThenBy(change => change.Kind)];
    }

    // Most plans do not change between two builds: those are told by their bytes, without reading what they say.
    private List<TaskChange> Tasks(IReadOnlyDictionary<string, PublishedPlan> before, PreviousSite previous)
    {
        var comparison = new PlanComparison(input.Words);
        return
        [
            .. input.Register.Plans.Select(plan => plan.Id.ToString()).Where(before.ContainsKey).ToList()
                .AsParallel().AsOrdered()
                .Where(id => !previous.HasSame(id, output))
                .SelectMany(id => previous.Plan(id) is { } old ? comparison.Changes(old, Written(id)) : []),
        ];
    }

    private PublishedPlan Written(string id)
    {
        using var stream = File.OpenRead(Path.Combine(output.Root, $"data/plans/{id}.json"));
        using var document = JsonDocument.Parse(stream);
        return PublishedPlan.Of(document.RootElement);
    }

    private PlanChange Change(PlanChangeKind kind, PublishedPlan plan) => new(kind, plan.Id, plan.Name(input.Words), plan.Title);
}
