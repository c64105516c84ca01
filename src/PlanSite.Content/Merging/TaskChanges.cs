using PlanSite.Content.Plans;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Merging;

/// <summary>Which tasks the document has only now, has otherwise, and has no more.</summary>
internal sealed record TaskChanges(IReadOnlyList<Finding> Findings, MergeCounts Counts)
{
    /// <summary>Compares the tasks of the versions; a task that only moved is not changed.</summary>
    public static TaskChanges Between(Three<PlanVersion> versions, PlacesNow now, TaskLines lines)
    {
        var tasks = versions.Select(TasksOf);
        var texts = versions.Select(version => version.TextByUnit());
        var added = tasks.New.Keys.Where(unit => !tasks.Base.ContainsKey(unit) && !tasks.Mine.ContainsKey(unit) && now.Find(unit) is not null).ToList();
        var changed = tasks.New.Keys.Where(unit => tasks.Mine.ContainsKey(unit) && IsChanged(unit)).ToList();
        var vanished = tasks.Mine.Keys.Where(unit => !tasks.New.ContainsKey(unit) && (tasks.Base.ContainsKey(unit) || now.Find(unit) is null)).ToList();
        Finding[] findings =
        [
            .. added.Select(unit => At(FindingCode.TaskAdded, lines, unit, texts.New)),
            .. changed.Select(unit => At(FindingCode.TaskChanged, lines, unit, texts.New)),
            .. vanished.Select(unit => Gone(PlaceOf(tasks.Mine[unit]), lines, texts.Mine.GetValueOrDefault(unit, ""))),
        ];
        return new TaskChanges(findings, new MergeCounts(Math.Max(0, lines.Count - added.Count - changed.Count), added.Count, changed.Count, vanished.Count, 0));

        bool IsChanged(int unit) =>
            !tasks.Base.TryGetValue(unit, out var before) || before.Content != tasks.New[unit].Content || texts.Base.GetValueOrDefault(unit) != texts.New.GetValueOrDefault(unit);
    }

    private static Dictionary<int, YamlBlock> TasksOf(PlanVersion version)
    {
        var tasks = new Dictionary<int, YamlBlock>();
        foreach (var block in version.Tasks)
        {
            if (UnitOf(block) is { } unit) tasks.TryAdd(unit.Unit, block);
        }
        return tasks;
    }

    private static PlaceSpan? UnitOf(YamlBlock block) => block.Field(TaskFields.Place) is { Lines: [{ Places: [var span] }, ..] } ? span : null;

    private static string PlaceOf(YamlBlock task) => UnitOf(task)!.Place;

    private static Finding At(FindingCode code, TaskLines lines, int unit, IReadOnlyDictionary<int, string> texts)
    {
        var (place, position) = lines.Find(unit);
        return new Finding { Code = code, Arguments = [Excerpt.Of([texts.GetValueOrDefault(unit, "")])], Place = place, Position = position };
    }

    private static Finding Gone(string place, TaskLines lines, string text) =>
        new() { Code = FindingCode.TaskVanished, Arguments = [Excerpt.Of([text]), place], Position = lines.FindComment(place) };
}
