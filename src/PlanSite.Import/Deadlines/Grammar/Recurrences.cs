using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>The recurrence rules (RFC 5545) that printed rhythms stand for.</summary>
internal static class Recurrences
{
    public static IEnumerable<Deadline> Returning(Match match, int? planYear)
    {
        var start = match.Groups["since"] is { Success: true } since ? new DateOnly(int.Parse(since.Value, CultureInfo.InvariantCulture), match.Groups["sinceMonth"] is { Success: true } month ? int.Parse(month.Value, CultureInfo.InvariantCulture) : 1, 1) : (DateOnly?)null;
        var rules = match.Groups["day"].Success ? OnEachDay(match, match.Groups["nextMonth"].Success ? "tháng" : match.Groups["r"].Value.ToLowerInvariant()) : Rhythms(match);
        var work = PartOfWork.Trimmed(AddresseeInBrackets.Replace(match.Groups["work"].Value, ""));
        return rules.Select(rule => new Deadline { Text = "", Kind = DeadlineKind.Recurring, Start = start, Rule = rule, For = work });
    }

    public static IEnumerable<Deadline> InMonths(Match match, int? planYear) => match.Groups["to"].Success ? [new() { Text = "", Kind = DeadlineKind.Recurring, Rule = FromMonthToMonth(match.Groups["month"].Captures) }] :
        match.Groups["month"].Captures.Select(month => new Deadline { Text = "", Kind = DeadlineKind.Recurring, Rule = $"FREQ=YEARLY;BYMONTH={MonthNames.NumberOf(month.Value).ToString(CultureInfo.InvariantCulture)}", For = WorkIn(match, month) });

    // "từ tháng 11 đến tháng 2 hằng năm" goes on into the next year.
    private static string FromMonthToMonth(CaptureCollection months)
    {
        var (first, last) = (MonthNames.NumberOf(months[0].Value), MonthNames.NumberOf(months[^1].Value));
        var all = Enumerable.Range(first, last - first + (last < first ? 13 : 1)).Select(month => ((month - 1) % 12) + 1).Order();
        return $"FREQ=YEARLY;BYMONTH={string.Join(',', all.Select(month => month.ToString(CultureInfo.InvariantCulture)))}";
    }

    // Where each month has a work of its own.
    private static string? WorkIn(Match match, Capture month) => match.Groups["work"] is { Success: true } works
        ? works.Captures.LastOrDefault(work => work.Index < month.Index)?.Value ?? (match.Groups["first"] is { Success: true } first ? first.Value : null)
        : null;

    public static IEnumerable<Deadline> InMonthOfQuarter(Match match, int? planYear) =>
        [new Deadline { Text = "", Kind = DeadlineKind.Recurring, Rule = match.Groups["first"].Success ? "FREQ=YEARLY;BYMONTH=1,4,7,10" : "FREQ=YEARLY;BYMONTH=3,6,9,12" }];

    // "định kỳ hằng tháng, quý, 6 tháng và năm": each unit with the number right before it.
    private static IEnumerable<string?> Rhythms(Match match)
    {
        var from = 0;
        foreach (var unit in match.Groups["r"].Captures.DefaultIfEmpty(match.Groups["r"]))
        {
            var count = match.Groups["n"].Captures.FirstOrDefault(number => number.Index >= from && number.Index < unit.Index);
            from = unit.Index;
            yield return Every(unit.Value.ToLowerInvariant(), count?.Value ?? "");
        }
    }

    private static IEnumerable<string?> OnEachDay(Match match, string unit)
    {
        foreach (Capture day in match.Groups["day"].Captures)
        {
            var month = match.Groups["month"].Captures.FirstOrDefault(candidate => candidate.Index > day.Index && candidate.Index - day.Index < 12);
            yield return match.Groups["lastMonth"].Success ? $"FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY={Plainly(day.Value)}"
                : match.Groups["firstMonth"].Success ? $"FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY={Plainly(day.Value)}" : OnDay(unit, match.Groups["r"].Captures.Count == 1 ? match.Groups["n"].Value : "", Plainly(day.Value), month?.Value);
        }
    }

    private static string? OnDay(string unit, string count, string day, string? month) => (unit, month) switch
    {
        (_, { } printed) => $"FREQ=YEARLY;BYMONTH={Plainly(printed)};BYMONTHDAY={day}",
        ("tháng", null) => $"{Every(unit, count)};BYMONTHDAY={day}",
        _ => Every(unit, count),
    };

    private static string? Every(string unit, string count) => (unit, Count(count)) switch
    {
        ("năm", 1) => "FREQ=YEARLY",
        ("năm", var years) => $"FREQ=YEARLY;INTERVAL={years}",
        ("quý", _) => "FREQ=MONTHLY;INTERVAL=3",
        ("tháng", 1) => "FREQ=MONTHLY",
        ("tháng", var months) => $"FREQ=MONTHLY;INTERVAL={months}",
        ("tuần", 1) => "FREQ=WEEKLY",
        ("tuần", var weeks) => $"FREQ=WEEKLY;INTERVAL={weeks}",
        ("ngày", _) => "FREQ=DAILY",
        _ => null,
    };

    private static int Count(string count) => count.ToLowerInvariant() switch
    {
        "" => 1,
        "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "sáu" => 6,
        "chín" => 9,
        _ => int.Parse(count, CultureInfo.InvariantCulture),
    };

    private static string Plainly(string figures) => figures.TrimStart('0');

    private static readonly Regex AddresseeInBrackets = new(@"\s*\([^()]*\)", RulePatterns.Options);
}
