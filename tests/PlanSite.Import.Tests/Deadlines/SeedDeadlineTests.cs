using System.Text.Json;
using PlanSite.Import.Deadlines;
using PlanSite.Import.Tests.Citations;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Tests.Deadlines;

public sealed class SeedDeadlineTests
{
    [Theory]
    [InlineData("000", 2022)]
    [InlineData("001", 2019)]
    [InlineData("002", 2023)]
    [InlineData("003", 2022)]
    [InlineData("004", 2022)]
    public void Of_TasksOfSeed_GivesTheLabelledDeadlines(string seed, int planYear)
    {
        var document = SeedDocument.Read(seed);
        var errors = document.Labels.GetProperty("tasks").EnumerateArray().SelectMany(task => Compare(document, task, planYear)).ToList();

        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    private static IEnumerable<string> Compare(SeedDocument document, JsonElement task, int planYear)
    {
        var place = task.GetProperty("place").GetString()!;
        var unit = document.Units.FirstOrDefault(unit => unit.Place.ToString() == place);
        if (unit is null) return [$"{place} not found by the test"];
        var read = TaskDeadlines.Of(new TaskTimes(unit.Text, unit.TimeLines, unit.AssignmentLines, []), planYear).ToList();
        var labels = task.GetProperty("deadlines").EnumerateArray().OrderBy(IsOptional).ToList();
        var missing = labels.Where(label => !Take(read, label) && !IsOptional(label)).Select(label => $"{place} missing {label}").ToList();
        return missing.Concat(read.Select(extra => $"{place} extra {extra}"));
    }

    private static bool Take(List<Deadline> read, JsonElement label)
    {
        var index = read.FindIndex(deadline => KindsOf(label).Contains(Kind(deadline.Kind)) && Date(label, "start") == deadline.Start && Date(label, "end") == deadline.End);
        if (index >= 0) read.RemoveAt(index);
        return index >= 0;
    }

    private static IEnumerable<string> KindsOf(JsonElement label) =>
        label.TryGetProperty("or", out var others)
            ? others.EnumerateArray().Select(kind => kind.GetString()!).Append(label.GetProperty("kind").GetString()!)
            : [label.GetProperty("kind").GetString()!];

    private static string Kind(DeadlineKind kind) => kind switch
    {
        DeadlineKind.OnRequest => "on-request",
        DeadlineKind.PerReference => "per-reference",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static DateOnly? Date(JsonElement label, string name) =>
        label.TryGetProperty(name, out var value) && value.GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd") : null;

    private static bool IsOptional(JsonElement label) => label.TryGetProperty("optional", out var value) && value.GetBoolean();
}
