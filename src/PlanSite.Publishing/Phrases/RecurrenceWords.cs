using System.Globalization;

namespace PlanSite.Publishing.Phrases;

/// <summary>Recurrence rules (RFC 5545) and durations (ISO 8601) in words.</summary>
internal static class RecurrenceWords
{
    /// <summary>"hằng năm, ngày 15/12"; null for a rule of a sort the register does not make.</summary>
    public static string? OfRule(string rule)
    {
        var parts = Parts(rule);
        var every = Every(parts.GetValueOrDefault("FREQ"), Number(parts, "INTERVAL") ?? 1);
        return every is null ? null : string.Join(", ", new[] { every, OnDay(Number(parts, "BYMONTH"), Number(parts, "BYMONTHDAY")) }.OfType<string>());
    }

    /// <summary>"2 tháng" for <c>P2M</c>; null for a duration of several units or none.</summary>
    public static string? OfDuration(string duration)
    {
        if (duration is not ['P', .. var digits, var unit] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        return unit is 'D' or 'W' or 'M' or 'Y' ? Words.Of($"duration.{char.ToLowerInvariant(unit)}", count) : null;
    }

    private static string? Every(string? frequency, int interval) => (frequency, interval) switch
    {
        ("YEARLY", 1) => Words.Of("every.year"),
        ("YEARLY", _) => Words.Of("every.years", interval),
        ("MONTHLY", 1) => Words.Of("every.month"),
        ("MONTHLY", 3) => Words.Of("every.quarter"),
        ("MONTHLY", _) => Words.Of("every.months", interval),
        ("WEEKLY", 1) => Words.Of("every.week"),
        ("WEEKLY", _) => Words.Of("every.weeks", interval),
        ("DAILY", 1) => Words.Of("every.day"),
        _ => null,
    };

    private static string? OnDay(int? month, int? day) => (month, day) switch
    {
        (null, null) => null,
        (null, -1) => Words.Of("on.last-day"),
        (null, { } d) => Words.Of("on.day", d),
        ({ } m, null) => Words.Of("on.month", m),
        ({ } m, -1) => Words.Of("on.last-day-of-month", m),
        ({ } m, { } d) => Words.Of("on.day-of-month", d, m),
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
