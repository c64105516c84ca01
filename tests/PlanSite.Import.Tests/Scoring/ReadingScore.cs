using System.Globalization;
using System.Text.Json;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Import.Tests.Scoring;

/// <summary>Counts for every reason how often what was read for it agrees with hand labels, names to the letter. Optional labels count neither for nor against.</summary>
internal sealed class ReadingScore
{
    private readonly List<(Reading Reading, bool IsRight, string Value)> all = [];

    public int Right => all.Count(one => one.IsRight);

    public int Wrong => all.Count(one => !one.IsRight);

    public int RightDoubted => all.Count(one => one is { IsRight: true, Reading.IsDoubtful: true });

    public int WrongDoubted => all.Count(one => one is { IsRight: false, Reading.IsDoubtful: true });

    /// <summary>A line a reason: how many of its values are right.</summary>
    public IEnumerable<string> Table => all.GroupBy(one => one.Reading.Reason).OrderBy(group => group.Key)
        .Select(group => $"{Names.Of(group.Key),-24} {group.Count(one => one.IsRight),5} right {group.Count(one => !one.IsRight),4} wrong  table {group.First().Reading.Confidence:0.00}");

    public IEnumerable<string> Mistakes => all.Where(one => !one.IsRight).Select(one => $"{(one.Reading.IsDoubtful ? "doubted" : "TRUSTED")} {Names.Of(one.Reading.Reason)}: {one.Value}");

    public void Add(JsonElement labels, Plan plan)
    {
        AddHead(labels.GetProperty("head"), plan.Head);
        AddCitations(labels.GetProperty("citations"), plan.Citations);
        var tasks = labels.GetProperty("tasks").EnumerateArray().ToList();
        foreach (var task in plan.Tasks)
        {
            var label = tasks.Find(label => Text(label, "place") == task.Place.ToString() || Alternatives(label).Contains(task.Place.ToString()));
            if (label.ValueKind == JsonValueKind.Undefined || !IsOptional(label)) Add(task.Reading!, label.ValueKind != JsonValueKind.Undefined, $"task {task.Place} {task.Text}");
            if (label.ValueKind != JsonValueKind.Undefined) AddTask(label, task);
        }
    }

    private void AddTask(JsonElement label, PlanTask task)
    {
        var agencies = label.GetProperty("assignments").EnumerateArray().ToList();
        foreach (var one in task.Assignments) AddAnswer(agencies.Find(want => Is(want, one)), one.Reading!, $"{task.Place} {Names.Of(one.Role)} {one.Agency}");
        var times = label.GetProperty("deadlines").EnumerateArray().ToList();
        foreach (var one in task.Deadlines) AddAnswer(times.Find(want => Is(want, one)), one.Reading!, $"{task.Place} {Names.Of(one.Kind)} {one.Start:O}..{one.End:O} {one.Text}");
    }

    private void AddHead(JsonElement labels, PlanHead head)
    {
        foreach (var (field, have) in new[] { ("issuer", head.Issuer), ("jurisdiction", head.Jurisdiction), ("number", head.Number), ("signer", head.Signer), ("date", Day(head.Date)) })
            if (head.Readings.TryGetValue(field, out var reading)) Add(reading, have is null ? Text(labels, field) is null : Spelling.SameName(Text(labels, field), have), $"head {field} {have}");
    }

    // Some labels leave out documents named without a number.
    private void AddCitations(JsonElement labels, IReadOnlyList<Citation> citations)
    {
        var known = labels.EnumerateArray().ToList();
        var named = known.Exists(label => Text(label, "number") is null);
        foreach (var one in citations.Where(one => named || one.Number is not null)) AddAnswer(known.Find(want => Is(want, one)), one.Reading!, $"{one.Kind} {one.Number} {string.Join(' ', one.Names)}");
    }

    private void AddAnswer(JsonElement label, Reading reading, string value)
    {
        if (label.ValueKind == JsonValueKind.Undefined || !IsOptional(label)) Add(reading, label.ValueKind != JsonValueKind.Undefined, value);
    }

    private void Add(Reading reading, bool isRight, string value) => all.Add((reading, isRight, value));

    private static bool Is(JsonElement want, Assignment one) =>
        (Text(want, "role") == Names.Of(one.Role) || Alternatives(want).Contains(Names.Of(one.Role))) && Spelling.Of(Text(want, "agency")) == Spelling.Of(one.Agency);

    private static bool Is(JsonElement want, Deadline one) =>
        (Text(want, "kind") == Names.Of(one.Kind) || Alternatives(want).Contains(Names.Of(one.Kind))) && Text(want, "start") == Day(one.Start) && Text(want, "end") == Day(one.End);

    private static bool Is(JsonElement want, Citation one) => Text(want, "number") is { } number
        ? one.Number is not null && Number(number) == Number(one.Number)
        : one.Number is null && want.GetProperty("places").EnumerateArray().Any(place => one.Places.Any(at => at.ToString() == place.GetString()));

    private static string Number(string number) => Spelling.Of(number).Replace(" ", "", StringComparison.Ordinal);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(JsonElement label, string field) => label.TryGetProperty(field, out var value) ? value.GetString() : null;

    private static bool IsOptional(JsonElement label) => label.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True;

    private static IEnumerable<string?> Alternatives(JsonElement label) => label.TryGetProperty("or", out var or) ? or.EnumerateArray().Select(one => one.GetString()) : [];
}
