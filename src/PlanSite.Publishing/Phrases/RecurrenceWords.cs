using System.Globalization;

namespace PlanSite.Publishing.Phrases;

/// <summary>Recurrence rules (RFC 5545) and durations (ISO 8601) in words.</summary>
internal static class RecurrenceWords
{
    /// <summary>"hằng năm, ngày 15/12"; null for a rule of a sort the register does not make, and for one that the printed words say in full.</summary>
    public static string? Recurrence(this Words words, string rule, PrintedDeadline? printed = null)
    {
        var parts = Parts(rule);
        var (month, day) = (Number(parts, "BYMONTH"), Number(parts, "BYMONTHDAY"));
        var every = Every(words, parts.GetValueOrDefault("FREQ"), Number(parts, "INTERVAL") ?? 1);
        if (every is null || (printed is not null && printed.Says(every) && SaysDay(printed, month, day))) return null;
        return string.Join(", ", new[] { every, OnDay(words, month, day) }.OfType<string>());
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

    private static string? OnDay(Words words, int? month, int? day) => (month, day) switch
    {
        (null, null) => null,
        (null, -1) => words.Of("on.last-day"),
        (null, { } d) => words.Of("on.day", d),
        ({ } m, null) => words.Of("on.month", m),
        ({ } m, -1) => words.Of("on.last-day-of-month", m),
        ({ } m, { } d) => words.Of("on.day-of-month", d, m),
    };

    private static bool SaysDay(PrintedDeadline printed, int? month, int? day) => (month, day) switch
    {
        (null, null) => true,
        ({ } m, { } d and > 0) => printed.SaysDayOfMonth(d, m),
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
