using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Content.Plans;

/// <summary>Whether a text is a rule of RFC 5545 (RRULE) for whole days.</summary>
/// <remarks>
/// <code>
/// FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15     every 15 December
/// FREQ=MONTHLY;INTERVAL=3                  every quarter
/// FREQ=MONTHLY;BYMONTHDAY=-1               the last day of every month
/// FREQ=WEEKLY;BYDAY=FR;UNTIL=20251231      every Friday of 2025
/// </code>
/// </remarks>
internal static partial class RecurrenceRule
{
    private const string Frequencies = "FREQ=YEARLY, FREQ=MONTHLY, FREQ=WEEKLY, FREQ=DAILY";

    // The parts that RFC 5545 has, without hours, minutes and seconds: deadlines are days.
    private static readonly IReadOnlyList<(string Name, Func<string, bool> Holds, string Expected)> Parts =
    [
        ("FREQ", value => value is "YEARLY" or "MONTHLY" or "WEEKLY" or "DAILY", Frequencies),
        ("INTERVAL", value => IsNumber(value, 1, 999), "INTERVAL=1…999"),
        ("COUNT", value => IsNumber(value, 1, 999), "COUNT=1…999"),
        ("UNTIL", IsDay, "UNTIL=YYYYMMDD"),
        ("BYMONTH", value => All(value, month => IsNumber(month, 1, 12)), "BYMONTH=1…12"),
        ("BYMONTHDAY", value => All(value, day => IsSigned(day, 31)), "BYMONTHDAY=1…31, -31…-1"),
        ("BYYEARDAY", value => All(value, day => IsSigned(day, 366)), "BYYEARDAY=1…366, -366…-1"),
        ("BYWEEKNO", value => All(value, week => IsSigned(week, 53)), "BYWEEKNO=1…53, -53…-1"),
        ("BYSETPOS", value => All(value, position => IsSigned(position, 366)), "BYSETPOS=1…366, -366…-1"),
        ("BYDAY", value => All(value, IsWeekday), "BYDAY=MO, TU, WE, TH, FR, SA, SU, 1MO, -1FR"),
        ("WKST", value => value.Length == 2 && IsWeekday(value), "WKST=MO"),
    ];

    /// <summary>What was expected where the rule goes wrong, the same in every language; null when it is valid.</summary>
    public static string? WhatIsExpected(string rule)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in rule.Split(';'))
        {
            var name = part.Split('=')[0];
            var known = Parts.FirstOrDefault(known => known.Name == name);
            if (known.Name is null) return string.Join(", ", Parts.Select(one => one.Name + "=…"));
            if (!seen.Add(name)) return $"{name}=… (1×)";
            if (part.Length == name.Length || !known.Holds(part[(name.Length + 1)..])) return known.Expected;
        }
        if (!seen.Contains("FREQ")) return Frequencies;
        return seen.IsSupersetOf(["COUNT", "UNTIL"]) ? "COUNT=… / UNTIL=…" : null;
    }

    private static bool All(string list, Func<string, bool> holds) => list.Split(',').All(holds);

    private static bool IsSigned(string text, int most) => IsNumber(text.StartsWith('-') ? text[1..] : text, 1, most);

    private static bool IsNumber(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsWeekday(string text) =>
        Weekday().Match(text) is { Success: true } match && (match.Groups["week"].Length == 0 || IsSigned(match.Groups["week"].Value, 53));

    [GeneratedRegex(@"^(?<week>-?[0-9]*)(?:MO|TU|WE|TH|FR|SA|SU)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
