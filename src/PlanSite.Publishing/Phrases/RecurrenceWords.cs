using System.Globalization;

namespace PlanSite.Publishing.Phrases;

/// <summary>Recurrence rules (RFC 5545) and durations (ISO 8601) in words.</summary>
internal static class RecurrenceWords
{
    // A rule with more to it ("every Friday", "three times") would be told wrongly without it; the printed words say it.
    private static readonly string[] Told = ["FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY"];

    /// <summary>"hằng năm, ngày 15/12"; null for a rule of a sort the register does not make, and for one that the printed words say in full.</summary>
    public static string? Recurrence(this Words words, string rule, PrintedDeadline? printed = null)
    {
        var parts = Parts(rule);
        if (parts.Keys.Any(name => !Told.Contains(name))) return null;
        var (months, day) = (parts.GetValueOrDefault("BYMONTH")?.Split(',') ?? [], Number(parts, "BYMONTHDAY"));
        var every = Every(words, parts.GetValueOrDefault("FREQ"), Number(parts, "INTERVAL") ?? 1);
        if (every is null || (printed is not null && printed.Says(every) && SaysDay(printed, months, day))) return null;
        return string.Join(", ", new[] { every, OnDay(words, months, day) }.OfType<string>());
    }

    /// <summary>"2 tháng" for <c>P2M</c>; null for a duration of several units or none.</summary>
    public static string? Duration(this Words words, string duration)
    {
        if (duration is not ['P', .. var digits, var unit] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        return unit is 'D' or 'W' or 'M' or 'Y' ? words.Of($"duration.{char.ToLowerInvariant(unit)}", count) : null;
    }

    private static string? Every(Words words, string? frequency, int interval) => (frequency, interval) switch
    {
        ("YEARLY", 1) => words.Of("every.year"),
        ("YEARLY", _) => words.Of("every.years", interval),
        ("MONTHLY", 1) => words.Of("every.month"),
        ("MONTHLY", 3) => words.Of("every.quarter"),
        ("MONTHLY", _) => words.Of("every.months", interval),
        ("WEEKLY", 1) => words.Of("every.week"),
        ("WEEKLY", _) => words.Of("every.weeks", interval),
        ("DAILY", 1) => words.Of("every.day"),
        _ => null,
    };

    private static string? OnDay(Words words, string[] months, int? day) => (months, day) switch
    {
        ([], null) => null,
        ([], -1) => words.Of("on.last-day"),
        ([], { } d) => words.Of("on.day", d),
        ([var month], null) => words.Of("on.month", month),
        ([var month], -1) => words.Of("on.last-day-of-month", month),
        ([var month], { } d) => words.Of("on.day-of-month", d, month),
        (_, null) => words.Of("on.months", string.Join(", ", months)),
        (_, -1) => words.Of("on.last-day-of-months", string.Join(", ", months)),
        (_, { } d) => words.Of("on.day-of-months", d, string.Join(", ", months)),
    };

    private static bool SaysDay(PrintedDeadline printed, string[] months, int? day) => (months, day) switch
    {
        ([], null) => true,
        ([var month], { } d and > 0) => int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m) && printed.SaysDayOfMonth(d, m),
        _ => false,
    };

    private static int? Number(Dictionary<string, string> parts, string name) =>
        int.TryParse(parts.GetValueOrDefault(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<string, string> Parts(string rule)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in rule.Split(';').Select(part => part.Split('=')).Where(part => part.Length == 2)) parts[part[0]] = part[1];
        return parts;
    }
}
