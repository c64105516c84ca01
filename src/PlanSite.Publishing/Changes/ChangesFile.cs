using System.Text.Json;
using PlanSite.Publishing.Data;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Changes;

/// <summary>
/// <c>data/changes.json</c>: <c>{since, sets: [{id, asOf, plans: [{change, plan, name, title, by: [{plan, name}]}], tasks: [{change, plan, planName, place, text, old, new, agencies}], omitted}]}</c>, the newest set first.
/// </summary>
/// <remarks>The next build carries it on, so what is written must be read back as the same.</remarks>
internal static class ChangesFile
{
    /// <summary>Relative to the root of the site.</summary>
    public const string Path = "data/changes.json";

    public static void Write(ChangeHistory history, OutputFolder output)
    {
        using var file = new JsonFile(output, Path);
        var json = file.Json;
        json.WriteStartObject();
        json.WriteString("since", JsonFile.Day(history.Since));
        json.WriteList("sets", history.Sets, WriteSet);
        json.WriteEndObject();
    }

    /// <summary>Reads the file of an earlier build. Changes of a sort that is not known are left out.</summary>
    /// <exception cref="JsonException">It has no day with which it begins.</exception>
    public static ChangeHistory Read(JsonElement root) => new(
        root.Day("since") ?? throw new JsonException("'since' is missing"),
        [.. root.Items("sets").Select(ReadSet).OfType<ChangeSet>().DistinctBy(set => set.Id, StringComparer.Ordinal).Take(ChangeHistory.MaxSets)]);

    private static void WriteSet(Utf8JsonWriter json, ChangeSet set)
    {
        json.WriteStartObject();
        json.WriteString("id", set.Id);
        json.WriteString("asOf", JsonFile.Day(set.AsOf));
        json.WriteList("plans", set.Plans, WritePlan);
        json.WriteList("tasks", set.Tasks, WriteTask);
        json.WriteNumber("omitted", set.Omitted);
        json.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter json, PlanChange plan)
    {
        json.WriteStartObject();
        json.WriteString("change", Names.Of(plan.Kind));
        json.WriteString("plan", plan.Plan);
        json.WriteString("name", plan.Name);
        json.WriteString("title", plan.Title);
        json.WriteList("by", plan.By, WriteReference);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, PlanReference plan)
    {
        json.WriteStartObject();
        json.WriteString("plan", plan.Plan);
        json.WriteString("name", plan.Name);
        json.WriteEndObject();
    }

    private static void WriteTask(Utf8JsonWriter json, TaskChange task)
    {
        json.WriteStartObject();
        json.WriteString("change", Names.Of(task.Kind));
        json.WriteString("plan", task.Plan);
        json.WriteString("planName", task.PlanName);
        json.WriteString("place", task.Place);
        json.WriteString("text", task.Text);
        json.WriteStrings("old", task.Old);
        json.WriteStrings("new", task.New);
        json.WriteStrings("agencies", task.Agencies);
        json.WriteEndObject();
    }

    private static ChangeSet? ReadSet(JsonElement set) => set.Day("asOf") is { } asOf && set.Text("id") is { } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        ? new ChangeSet(id, asOf, [.. set.Items("plans").Select(ReadPlan).OfType<PlanChange>()], [.. set.Items("tasks").Select(ReadTask).OfType<TaskChange>().Take(ChangeHistory.MaxTasks)], set.Number("omitted"))
        : null;

    private static PlanChange? ReadPlan(JsonElement plan) => Names.TryParse<PlanChangeKind>(plan.Text("change"), out var kind)
        ? new PlanChange(kind, plan.Text("plan") ?? "", plan.Text("name") ?? "", plan.Text("title") ?? "")
        {
            By = [.. plan.Items("by").Select(other => new PlanReference(other.Text("plan") ?? "", other.Text("name") ?? ""))],
        }
        : null;

    private static TaskChange? ReadTask(JsonElement task) => Names.TryParse<TaskChangeKind>(task.Text("change"), out var kind)
        ? new TaskChange
        {
            Kind = kind, Plan = task.Text("plan") ?? "", PlanName = task.Text("planName") ?? "", Place = task.Text("place") ?? "", Text = task.Text("text") ?? "",
            Old = [.. task.Texts("old")], New = [.. task.Texts("new")], Agencies = [.. task.Texts("agencies")],
        }
        : null;
}
