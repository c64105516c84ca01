using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanSite.Register.Deadlines;

namespace PlanSite.Cli.Tests.Calendars;

/// <summary>A deadline of <c>data/plans</c> that names a day, as it has to stand in calendars.</summary>
/// <param name="Id">The identity that calendars give it, without the part behind "@".</param>
/// <param name="Plan">The plan's id.</param>
/// <param name="Task">The task in <c>data/plans</c>.</param>
/// <param name="Text">As printed.</param>
/// <param name="Days">Every day on which it stands, in the order of time.</param>
internal sealed record PublishedDeadline(string Id, string Plan, JsonNode Task, string Text, IReadOnlyList<DateOnly> Days)
{
    /// <summary>The slug of the plan's jurisdiction.</summary>
    public string Area => Plan.Split('/')[0];

    /// <summary>The ids of the agencies that the task names.</summary>
    public IEnumerable<string> Agencies => Task["assignments"]!.AsArray().Select(one => (string?)one!["agencyId"]).OfType<string>();

    /// <summary>All of a site.</summary>
    /// <param name="site">Its folder.</param>
    /// <param name="last">The last day on which a repetition may begin.</param>
    public static IReadOnlyList<PublishedDeadline> Of(string site, DateOnly last) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(site, "data/plans"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!)
            .SelectMany(plan => plan["tasks"]!.AsArray().SelectMany(task => OfTask(plan, task!, last))),
    ];

    private static IEnumerable<PublishedDeadline> OfTask(JsonNode plan, JsonNode task, DateOnly last)
    {
        var (id, place) = ((string)plan["id"]!, ((string)task["url"]!).Split('#')[1]);
        foreach (var (i, deadline) in task["deadlines"]!.AsArray().Index())
        {
            var days = DaysIn(plan, deadline!, last);
            if (days.Count > 0) yield return new(string.Create(CultureInfo.InvariantCulture, $"{id.Replace('/', '.')}.{place}.{i + 1}"), id, task, (string)deadline!["text"]!, days);
        }
    }

    private static List<DateOnly> DaysIn(JsonNode plan, JsonNode deadline, DateOnly last)
    {
        var (kind, start, end) = ((string)deadline["kind"]!, Day(deadline["start"]), Day(deadline["end"]));
        if (kind == "recurring")
            return Recurrence.TryRead((string?)deadline["rule"]) is { } rule ? [.. rule.Between((start ?? Known(plan))!.Value, end < last ? end.Value : last).SelectMany(DaysOf)] : [];
        if ((start ?? end) is not { } first) return [];
        return [.. DaysOf(kind == "by" ? Period.Day(end!.Value) : new(first, end ?? first))];
    }

    private static IEnumerable<DateOnly> DaysOf(Period period) => Enumerable.Range(period.First.DayNumber, period.Last.DayNumber - period.First.DayNumber + 1).Select(DateOnly.FromDayNumber);

    private static DateOnly? Known(JsonNode plan) =>
        Day(plan["head"]!["date"]) ?? FirstOf((int?)plan["head"]!["year"]) ?? FirstOf(plan["tasks"]!.AsArray()
            .SelectMany(task => task!["deadlines"]!.AsArray()).Select(deadline => Day(deadline!["start"]) ?? Day(deadline["end"])).Min()?.Year);

    private static DateOnly? FirstOf(int? year) => year is { } known ? new DateOnly(known, 1, 1) : null;

    private static DateOnly? Day(JsonNode? node) => node?.GetValueKind() is JsonValueKind.String ? DateOnly.ParseExact((string)node!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
